import { Callout } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { adviceFor, loadsToPayBack } from '../measure/advice.ts'
import type { LoadTimes } from '../measure/measureLoads.ts'
import { snapshotsWords } from '../words/index.ts'
import styles from './Snapshots.module.css'

/** What to do, by what was measured at the greatest length. */
export const AdviceText = ({ times }: { readonly times: readonly LoadTimes[] }) => {
  const words = useWords(snapshotsWords)
  const last = times.at(-1)
  if (last === undefined) return null
  const { events, replayMs, snapshotMs, writeMs } = last
  const advice = adviceFor(last)
  return (
    <Callout title={words.measure.advice}>
      <span className={styles['advice']} data-metric="advice" data-advice={advice}>
        <span>{words.measure.advices[advice](events, replayMs)}</span>
        {snapshotMs !== null && (
          <span>{words.measure.payBack(loadsToPayBack({ replayMs, snapshotMs, writeMs }))}</span>
        )}
        <span>{words.measure.year(words.ms(last.yearMs))}</span>
        <span>{times.every(({ agree }) => agree) ? words.measure.agree : words.measure.disagree}</span>
      </span>
    </Callout>
  )
}
