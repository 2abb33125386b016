import { useWords } from '../../../words/index.ts'
import type { Bench } from '../bench/bench.ts'
import { snapshotsWords } from '../words/index.ts'
import styles from './Snapshots.module.css'

interface EventStripProps {
  readonly bench: Bench
  /** Order of the event at the playhead. */
  readonly order: number
}

const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : (100 * part) / whole}%`

const Key = () => {
  const { stage } = useWords(snapshotsWords)
  return (
    <ul className={styles['key']}>
      {(['skipped', 'replayed', 'snapshot'] as const).map((kind) => (
        <li key={kind}>
          <span aria-hidden className={styles['sample']} data-kind={kind} />
          {stage[`${kind}Key`]}
        </li>
      ))}
    </ul>
  )
}

/** All events of the account in a row: which were skipped thanks to a snapshot, which replayed, and where snapshots are. */
export const EventStrip = ({ bench, order }: EventStripProps) => {
  const words = useWords(snapshotsWords)
  const { stage } = words
  const { loaded, length, snapshots, verified } = bench
  const from = loaded?.from ?? 0
  const balance = loaded?.course[order - 1]
  const refused = new Set(loaded?.refused.map(({ version }) => version))
  const wrong = new Set(verified?.map(({ version }) => version))
  return (
    <div className={styles['course']}>
      <div
        role="img"
        aria-label={loaded === null ? stage.account(length) : stage.strip(from, loaded.version)}
        className={styles['strip']}
        data-loaded={loaded !== null}
      >
        {loaded !== null && (
          <>
            <span className={styles['skipped']} style={{ inlineSize: percent(from, length) }} />
            <span
              className={styles['replayed']}
              style={{
                insetInlineStart: percent(from, length),
                inlineSize: percent(Math.max(0, order - from), length),
              }}
            />
            <span className={styles['now']} style={{ insetInlineStart: percent(order, length) }} />
          </>
        )}
        {snapshots.map(({ version }) => (
          <span
            key={version}
            className={styles['camera']}
            data-state={
              wrong.has(version) || refused.has(version) ? 'bad' : version === from ? 'used' : undefined
            }
            style={{ insetInlineStart: percent(version, length) }}
          />
        ))}
      </div>
      <Key />
      {balance !== undefined && (
        <p className={styles['moment']} data-metric="moment">
          {stage.moment(order, words.euro(balance), order <= from)}
        </p>
      )}
    </div>
  )
}
