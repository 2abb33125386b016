import type { CSSProperties, KeyboardEvent, RefObject } from 'react'
import { availableWorkStations, clockOf, standingJobs, type Job } from '../../../garage/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Workshop } from '../useWorkshop.ts'
import { commandHandlingWords } from '../words/index.ts'
import {
  clockAt,
  closes,
  minutesAt,
  opens,
  percentAt,
  slotOf,
  stationFor,
  stationsOf,
  type Draft,
} from './board.ts'
import styles from './Board.module.css'
import type { Planner } from './usePlanner.ts'

const hours = Array.from({ length: (closes - opens) / 2 + 1 }, (_, index) => opens + 2 * index)

const placed = (start: number, end: number): Record<string, string> => ({
  '--from': `${percentAt(start)}%`,
  '--size': `${percentAt(end) - percentAt(start)}%`,
})

interface JobBlockProps {
  readonly job: Job
  readonly chosen: boolean
  readonly onChoose: () => void
}

const JobBlock = ({ job, chosen, onChoose }: JobBlockProps) => {
  const words = useWords(commandHandlingWords).planner
  const { startTime, endTime, standing, vehicleInfo } = job
  return (
    <button
      type="button"
      className={styles['job']}
      data-job={job.jobId}
      data-standing={standing.is}
      aria-pressed={chosen}
      title={vehicleInfo.licenseNumber}
      aria-label={words.job(
        vehicleInfo.licenseNumber,
        clockOf(startTime),
        clockOf(endTime),
        words.standings[standing.is],
      )}
      style={placed(minutesAt(startTime), minutesAt(endTime))}
      onClick={onChoose}
    >
      <span className={styles['number']}>{vehicleInfo.licenseNumber}</span>
    </button>
  )
}

interface DraftBlockProps {
  readonly draft: Draft
  readonly planner: Planner
  readonly drag: ReturnType<typeof import('./useDragToBoard.ts').useDragToBoard>
}

const keys: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

const DraftBlock = ({ draft, planner, drag }: DraftBlockProps) => {
  const words = useWords(commandHandlingWords).planner
  const { car, start, length } = draft
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = keys[event.key]
    if (by === undefined && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (by === undefined) planner.takeAway()
    else if (event.shiftKey) planner.move(0, by)
    else planner.move(by)
  }
  return (
    <button
      type="button"
      // The job that was just chosen is what the keys are for.
      ref={(block) => {
        if (document.activeElement?.getAttribute('data-car') === car.licenseNumber) block?.focus()
      }}
      className={styles['draft']}
      data-refused={planner.said?.good === false}
      aria-label={words.draft(car.licenseNumber, clockAt(start), clockAt(start + length))}
      style={placed(start, start + length)}
      {...drag.handlersFor(car)}
      onKeyDown={onKeyDown}
      onClick={() => {
        if (!drag.wasDrag()) planner.plan()
      }}
    >
      <span className={styles['number']}>{car.licenseNumber}</span>
    </button>
  )
}

interface BoardProps {
  readonly workshop: Workshop
  readonly planner: Planner
  readonly board: RefObject<HTMLDivElement | null>
  readonly drag: DraftBlockProps['drag']
  readonly chosen: string | null
  readonly onChoose: (jobId: string) => void
}

/** Work stations against hours. The last row is not there: what lies in it has no station. */
export const Board = ({ workshop, planner, board, drag, chosen, onChoose }: BoardProps) => {
  const words = useWords(commandHandlingWords).planner
  const { draft } = planner
  const stations = stationsOf(standingJobs(workshop.planning))
  const draftAt = draft === null ? -1 : stationFor(stations, slotOf(workshop.day, draft))
  const rows = Math.max(availableWorkStations + 1, stations.length, draftAt + 1)
  return (
    <div role="group" aria-label={words.board} className={styles['board']}>
      <div className={styles['hours']} aria-hidden>
        {hours.map((hour) => (
          <span key={hour} style={{ '--from': `${percentAt(hour * 60)}%` } as Record<string, string>}>
            {hour}
          </span>
        ))}
      </div>
      <div ref={board} className={styles['rows']}>
        {Array.from({ length: rows }, (_, row) => {
          const beyond = row >= availableWorkStations
          const name = beyond ? words.tooMany : words.station(row + 1)
          return (
            <div
              key={name + String(row)}
              role="group"
              aria-label={name}
              className={styles['row']}
              data-beyond={beyond}
            >
              <span className={styles['rowName']} aria-hidden>
                {name}
              </span>
              {(stations[row] ?? []).map((job) => (
                <JobBlock
                  key={job.jobId}
                  job={job}
                  chosen={job.jobId === chosen}
                  onChoose={() => onChoose(job.jobId)}
                />
              ))}
            </div>
          )
        })}
        {draft !== null && (
          // Beside the rows and not in one of them: the block must stay the same while it changes stations.
          <div className={styles['draftRow']} style={{ '--row': draftAt, '--rows': rows } as CSSProperties}>
            <DraftBlock draft={draft} planner={planner} drag={drag} />
          </div>
        )}
      </div>
    </div>
  )
}
