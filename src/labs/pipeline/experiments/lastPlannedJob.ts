import { planningDateOf } from '../../../garage/index.ts'
import type { RecordedEvent } from '../../../store/index.ts'

/** A job that is planned and neither finished nor cancelled. */
export interface PlannedJob {
  readonly day: string
  readonly jobId: string
  /** The event that planned it. */
  readonly event: RecordedEvent
}

const jobIdOf = ({ eventData }: RecordedEvent): string =>
  typeof eventData === 'object' && eventData !== null && 'jobId' in eventData ? String(eventData.jobId) : ''

const ends = new Set(['MaintenanceJobCancelled', 'MaintenanceJobFinished'])

/** The job that was planned last, of those that still stand, in the newest events. */
export const lastPlannedJob = (events: readonly RecordedEvent[]): PlannedJob | null => {
  const ended = new Set(events.filter(({ eventType }) => ends.has(eventType)).map(jobIdOf))
  const event = events.findLast(
    (each) => each.eventType === 'MaintenanceJobPlanned' && !ended.has(jobIdOf(each)),
  )
  return event === undefined ? null : { day: planningDateOf(event.aggregateId), jobId: jobIdOf(event), event }
}
