import { tableEntries, tableGet, type PlanningState } from '../../../garage/index.ts'
import { useWords } from '../../../words/index.ts'
import type { LogMoment } from '../film/useTimeline.ts'
import { BayChart } from '../state/BayChart.tsx'
import { Changes } from '../state/Changes.tsx'
import type { GarageState } from '../state/garageState.ts'
import styles from '../state/State.module.css'
import { stateChanges } from '../state/stateChanges.ts'
import { replayWords } from '../words.ts'
import layout from './Moments.module.css'

const jobsIn = (state: GarageState): number =>
  [...tableEntries(state.planning)].reduce((sum, { value }) => sum + value.jobs.length, 0)

/** How much there is at the playhead. */
export const Counts = ({ moment }: { readonly moment: LogMoment }) => {
  const words = useWords(replayWords)
  const { after } = moment
  const counts: readonly (readonly [string, string, number])[] = [
    ['customers', words.counts.customers, after.customers.size],
    ['vehicles', words.counts.vehicles, after.vehicles.size],
    ['jobs', words.counts.jobs, jobsIn(after)],
    ['letters', words.counts.letters, after.letters.total],
  ]
  return (
    <dl className={styles['counts']}>
      {counts.map(([id, name, count]) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>
            <output data-metric={id}>{count.toLocaleString('en')}</output>
          </dd>
        </div>
      ))}
      <div>
        <dt>{words.seek}</dt>
        <dd className={styles['fine']}>
          <output data-metric="seek">{`${moment.seekMs.toFixed(1)} ms`}</output>
          <output data-metric="position" hidden>
            {moment.position}
          </output>
        </dd>
      </div>
    </dl>
  )
}

/** The day that the event is about; else the last day that is planned. */
const dayAt = ({
  event,
  after,
}: LogMoment): { readonly day: string; readonly planning: PlanningState } | null => {
  const own = event?.aggregateId.startsWith('WorkshopPlanning-') === true ? event.aggregateId.slice(17) : null
  const day = own ?? [...tableEntries(after.planning)].at(-1)?.key
  const planning = day === undefined ? undefined : tableGet(after.planning, day)
  return day === undefined || planning === undefined ? null : { day, planning }
}

/** The state at the playhead, and what its event changed. */
export const FoldPart = ({ moment }: { readonly moment: LogMoment }) => {
  const words = useWords(replayWords)
  const day = dayAt(moment)
  const empty = moment.position === 0 ? words.beforeFirst : words.noDifference
  return (
    <div className={layout['moment']}>
      <section aria-label={words.state} className={layout['card']}>
        <h2>{words.state}</h2>
        <Counts moment={moment} />
        {day === null ? <p className={styles['muted']}>{words.noBays}</p> : <BayChart {...day} />}
      </section>
      <section aria-label={words.difference} className={layout['card']}>
        <h2>{words.difference}</h2>
        <Changes changes={stateChanges(moment.before, moment.after)} empty={empty} />
      </section>
    </div>
  )
}
