import { useState } from 'react'
import type { EventStore } from '../../../store/index.ts'
import { Button, Measured, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Trace } from '../path/trace.ts'
import type { Send } from '../path/useTraces.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Experiments.module.css'
import { freeDay, jobsAtNine } from './planJobs.ts'

interface RejectionProps {
  readonly store: EventStore
  readonly send: Send
}

/** D14: three jobs fit, the fourth is refused; version and events stay as they were. */
export const Rejection = ({ store, send }: RejectionProps) => {
  const { rejection: words } = useWords(pipelineWords).lesson
  const [fourth, setFourth] = useState<Trace | null>(null)
  const { busy, error, run } = useAction()

  const setUp = (): void =>
    run(async () => {
      setFourth(null)
      let last: Trace | null = null
      for (const command of jobsAtNine(await freeDay(store), 4)) last = await send(command, 'front desk')
      setFourth(last)
    })

  const failed = fourth?.rules.find((rule) => !rule.holds)
  return (
    <div className={styles['experiment']}>
      <Button kind="command" disabled={busy} onClick={setUp}>
        {words.setUp}
      </Button>
      {error !== null && <p role="alert">{error}</p>}
      {fourth !== null && (
        <dl className={styles['facts']}>
          <dt>{words.refusedBy}</dt>
          <dd>
            <output data-metric="rejectedBy">{failed?.rule ?? ''}</output>
            <p className={styles['note']}>{failed?.reason}</p>
          </dd>
          <dt>{words.version}</dt>
          <dd>
            <Measured metric="versionBeforeAfter">
              {words.beforeAfter(fourth.versions.original, fourth.versions.current)}
            </Measured>
          </dd>
          <dt>{words.eventsInStore}</dt>
          <dd>
            <Measured metric="eventsBeforeAfter">
              {words.beforeAfter(fourth.stored.before, fourth.stored.after)}
            </Measured>
          </dd>
        </dl>
      )}
    </div>
  )
}
