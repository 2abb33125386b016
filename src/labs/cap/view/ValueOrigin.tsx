import { useMemo } from 'react'
import { Causes } from '../../../session/index.ts'
import { useWords } from '../../../words/index.ts'
import { valueOrigin } from '../valueOrigin.ts'
import { capWords } from '../words/index.ts'
import type { CapRun } from './capRun.ts'
import styles from './Evidence.module.css'

interface OriginProps {
  readonly run: CapRun
  readonly count: number
  /** From 0. */
  readonly replica: number
}

/** How a replica came to hold what it holds: the event, its causes from what somebody did, and the line of the model. */
export const ValueOrigin = ({ run, count, replica }: OriginProps) => {
  const words = useWords(capWords).inspect
  const origin = useMemo(() => valueOrigin(run.film, count, replica), [run.film, count, replica])
  return (
    <div data-origin-of={replica + 1}>
      <h2>{words.value(replica + 1)}</h2>
      {origin === null ? (
        <p className={styles['note']}>{words.valueNever(replica + 1)}</p>
      ) : (
        <Causes run={run} index={origin.index} />
      )}
    </div>
  )
}
