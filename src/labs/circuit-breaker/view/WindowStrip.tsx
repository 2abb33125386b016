import { countedEntries, tallyOf, type BreakerPolicy, type BreakerState } from '../../../resilience/index.ts'
import { useWords } from '../../../words/index.ts'
import { breakerWords } from '../words/index.ts'
import styles from './Breaker.module.css'

const mostShown = 60

const percent = (count: number, total: number): string => {
  const value = (100 * count) / total
  return Number.isInteger(value) ? String(value) : Number.isFinite(value) ? value.toFixed(1) : '∞'
}

interface WindowStripProps {
  readonly state: BreakerState
  readonly policy: BreakerPolicy
  readonly now: number
}

/** The sliding window, call by call, and the rates that follow from it: worked out from these calls, now. */
export const WindowStrip = ({ state, policy, now }: WindowStripProps) => {
  const { stage } = useWords(breakerWords)
  const { metrics } = state
  const { window } = metrics
  const entries = countedEntries(metrics, now)
  const { outcomes, failed, slow, calls } = tallyOf(metrics, now)
  const total = policy.counts === 'calls' ? calls : outcomes
  const of =
    window.is === 'lastCalls'
      ? stage.windowOf.calls(window.size)
      : window.is === 'inARow'
        ? stage.windowOf.row()
        : stage.windowOf.seconds(window.is === 'seconds' ? window.seconds : window.duration / 1000)
  return (
    <section className={styles['window']} aria-label={stage.window(entries.length, of)}>
      <h3>{stage.window(entries.length, of)}</h3>
      {entries.length === 0 ? (
        <p className={styles['note']}>{stage.empty}</p>
      ) : (
        <ol className={styles['calls']}>
          {entries.slice(-mostShown).map((entry, index) => (
            // Entries have no name of their own; the strip is drawn anew for each event.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} data-is={entry.is} data-slow={entry.slow}>
              <span aria-hidden>{entry.is === 'failure' ? '✗' : entry.is === 'call' ? '·' : '✓'}</span>
              <span className="visually-hidden">
                {stage.outcome[entry.is]}
                {entry.slow && `, ${stage.outcome.slow}`}
              </span>
            </li>
          ))}
        </ol>
      )}
      <p className={styles['rates']}>
        {total > 0 && (
          <span data-metric="failureRate">{stage.rate(failed, total, percent(failed, total))}</span>
        )}
        {policy.slow !== null && outcomes > 0 && (
          <span data-metric="slowRate"> · {stage.slowRate(slow, outcomes, percent(slow, outcomes))}</span>
        )}
        <span>
          {total > 0 && ' · '}
          {stage.needs(metrics.minimum)}
        </span>
      </p>
    </section>
  )
}
