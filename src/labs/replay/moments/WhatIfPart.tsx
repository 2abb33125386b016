import { useEffect, useState } from 'react'
import { foldAsOf, type EventStore } from '../../../store/index.ts'
import { Badge, Button, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { LogMoment } from '../film/useTimeline.ts'
import { Changes } from '../state/Changes.tsx'
import styleOfState from '../state/State.module.css'
import { stateChanges, type RowChange } from '../state/stateChanges.ts'
import { whatIf } from '../state/whatIf.ts'
import { replayWords } from '../words.ts'
import styles from './Moments.module.css'
import { SavingsWhatIf } from './SavingsWhatIf.tsx'

interface WhatIfPartProps {
  readonly store: EventStore
  readonly moment: LogMoment
  readonly head: number
  readonly without: ReadonlySet<number>
  readonly onWithout: (without: ReadonlySet<number>) => void
}

interface Outcome {
  readonly changes: readonly RowChange[]
  readonly senseless: readonly string[]
  readonly hashes: readonly [string, string]
}

const useOutcome = (store: EventStore, head: number, without: ReadonlySet<number>): Outcome | null => {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  useEffect(() => {
    setOutcome(null)
    if (without.size === 0) return undefined
    const controller = new AbortController()
    const { signal } = controller
    const work = async (): Promise<void> => {
      const before = await store.logHash({ to: head, signal })
      const { real, other, senseless } = await foldAsOf(store, whatIf(without), head, { signal })
      const hashes = [before, await store.logHash({ to: head, signal })] as const
      const names = senseless.map((event) => `${event.id} ${event.eventType}`)
      setOutcome({ changes: stateChanges(real, other), senseless: names, hashes })
    }
    work().catch((error: unknown) => {
      if (!signal.aborted) console.error(error)
    })
    return () => controller.abort()
  }, [store, head, without])
  return outcome
}

const toggled = (without: ReadonlySet<number>, id: number): ReadonlySet<number> => {
  const next = new Set(without)
  if (!next.delete(id)) next.add(id)
  return next
}

/** A13: the alternative state, beside the real one. */
export const WhatIfPart = ({ store, moment, head, without, onWithout }: WhatIfPartProps) => {
  const words = useWords(replayWords).whatIf
  const outcome = useOutcome(store, head, without)
  const { position } = moment
  return (
    <div className={styles['moment']}>
      <section aria-label={words.left} className={styles['card']}>
        <h2>{words.left}</h2>
        {position > 0 && (
          <Button kind="danger" onClick={() => onWithout(toggled(without, position))}>
            {without.has(position) ? words.put(position) : words.leave(position)}
          </Button>
        )}
        {without.size === 0 ? (
          <p className={styleOfState['muted']}>{words.nothing}</p>
        ) : (
          <div className={styles['controls']}>
            {[...without].map((id) => (
              <Button key={id} size="small" onClick={() => onWithout(toggled(without, id))}>
                {words.put(id)}
              </Button>
            ))}
          </div>
        )}
        {outcome !== null && (
          <>
            <h3>{words.senseless}</h3>
            <p className={styles['controls']}>
              {outcome.senseless.length === 0
                ? words.none
                : outcome.senseless.slice(0, 20).map((name) => (
                    <Badge key={name} family="event">
                      {name}
                    </Badge>
                  ))}
            </p>
            <h3>{words.hash}</h3>
            <p className={styles['fine']}>
              <Measured metric="logHash">
                {outcome.hashes[0] === outcome.hashes[1]
                  ? `${outcome.hashes[0].slice(0, 16)} ${words.unchanged}`
                  : outcome.hashes.join(' ')}
              </Measured>
            </p>
          </>
        )}
      </section>
      <section aria-label={words.differences} className={styles['card']}>
        <h2>{words.differences}</h2>
        <Changes changes={outcome?.changes ?? []} empty={words.none} />
      </section>
      <SavingsWhatIf />
    </div>
  )
}
