import { useState } from 'react'
import type { EventStore, RecordedEvent } from '../../../store/index.ts'
import { Button, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { LogTail } from '../../../workspace/index.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Evidence.module.css'
import { readStreams } from './readStreams.ts'
import { replayRows, type ReplayedRows } from './replayRows.ts'
import { shuffled } from './shuffled.ts'

const mostRows = 40

interface ShuffledReplayProps {
  readonly store: EventStore
  readonly log: LogTail
  /** The rows as they lie now; null: in order of Id. */
  readonly mixed: readonly RecordedEvent[] | null
  readonly setMixed: (rows: readonly RecordedEvent[] | null) => void
}

/** E34: rows that were shuffled on screen are replayed by Order and by Id, and make the same states. */
export const ShuffledReplay = ({ store, log, mixed, setMixed }: ShuffledReplayProps) => {
  const words = useWords(pipelineWords).evidence
  const [result, setResult] = useState<ReplayedRows | null>(null)
  const { error, run } = useAction()
  const shuffle = (): void =>
    run(async () => {
      setResult(null)
      setMixed(shuffled(await readStreams(store, log.events, mostRows)))
    })
  const facts: readonly (readonly [name: string, text: string, fact: boolean])[] =
    result === null
      ? []
      : [
          ['replayByOrder', words.byOrder, result.byOrder],
          ['replayById', words.byId, result.byId],
          ['replayAsTheyLie', words.asTheyLie, result.asTheyLie],
        ]
  return (
    <>
      <div className={styles['buttons']}>
        <Button size="small" disabled={log.events.length === 0} onClick={shuffle}>
          {words.shuffle}
        </Button>
        <Button
          size="small"
          disabled={mixed === null}
          onClick={() => setResult(mixed === null ? null : replayRows(mixed))}
        >
          {words.replayCheck}
        </Button>
        <Button
          size="small"
          disabled={mixed === null}
          onClick={() => {
            setMixed(null)
            setResult(null)
          }}
        >
          {words.unshuffle}
        </Button>
      </div>
      {error !== null && <p role="alert">{error}</p>}
      {mixed !== null && <p className={styles['note']}>{words.wholeStreams(mixed.length)}</p>}
      <div aria-live="polite">
        {result !== null && (
          <ul className={styles['facts']}>
            {facts.map(([metric, name, same]) => (
              <li key={metric} data-good={same}>
                {name} <output data-metric={metric}>{same ? words.sameState : words.otherState}</output>
              </li>
            ))}
            <li data-good={result.withoutGaps}>
              {words.gaps}{' '}
              <output data-metric="orderWithoutGaps">{result.withoutGaps ? words.none : words.some}</output>
            </li>
          </ul>
        )}
      </div>
    </>
  )
}
