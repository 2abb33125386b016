import type { Job, PlanningState } from '../../../garage/index.ts'
import { useWords } from '../../../words/index.ts'
import { replayWords } from '../words.ts'
import styles from './State.module.css'

const opens = 7
const closes = 19
const hours = Array.from({ length: closes - opens + 1 }, (_, index) => opens + index)

const hourOf = (time: string): number => Number(time.slice(11, 13)) + Number(time.slice(14, 16)) / 60

/** Puts jobs into rows so that no two of a row overlap; in the order of their start. */
const rowsOf = (jobs: readonly Job[]): readonly (readonly Job[])[] => {
  const rows: Job[][] = []
  for (const job of jobs.toSorted((a, b) => (a.startTime < b.startTime ? -1 : 1))) {
    const row = rows.find((each) => (each.at(-1)?.endTime ?? '') <= job.startTime)
    if (row === undefined) rows.push([job])
    else row.push(job)
  }
  return rows
}

const percent = (hour: number): number =>
  (100 * (Math.min(closes, Math.max(opens, hour)) - opens)) / (closes - opens)

/** The jobs of a day against the clock. */
export const BayChart = ({ day, planning }: { readonly day: string; readonly planning: PlanningState }) => {
  const words = useWords(replayWords)
  const rows = rowsOf(planning.jobs.filter((job) => job.standing.is !== 'cancelled'))
  return (
    <figure className={styles['bays']}>
      <figcaption>{words.bays(day)}</figcaption>
      <div className={styles['hours']} aria-hidden>
        {hours.map((hour) => (
          <span key={hour} style={{ insetInlineStart: `${percent(hour)}%` }}>
            {hour}
          </span>
        ))}
      </div>
      {rows.map((row) => (
        <ul key={row[0]?.jobId} className={styles['bay']}>
          {row.map((job) => {
            const [from, to] = [percent(hourOf(job.startTime)), percent(hourOf(job.endTime))]
            const text = words.job(
              job.startTime.slice(11),
              job.endTime.slice(11),
              job.vehicleInfo.licenseNumber,
              job.standing.is,
            )
            return (
              <li
                key={job.jobId}
                data-state={job.standing.is}
                title={text}
                style={{ insetInlineStart: `${from}%`, inlineSize: `${Math.max(3, to - from)}%` }}
              >
                <span className="visually-hidden">{text}</span>
                <span aria-hidden>{job.vehicleInfo.licenseNumber}</span>
              </li>
            )
          })}
        </ul>
      ))}
    </figure>
  )
}
