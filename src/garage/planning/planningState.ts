import type { Timeslot } from '../time/timeslot.ts'
import type { JobDetails, PlanningEvent } from './planningEvent.ts'

/** Where a job stands. */
export type JobStanding =
  | { readonly is: 'planned' }
  /** `slot`: the work as it was done. `eventId`: the event that last said so; null before it is stored. */
  | { readonly is: 'finished'; readonly slot: Timeslot; readonly eventId: string | null }
  | { readonly is: 'cancelled'; readonly reason: string }

/** A job in the planning; its own times are the planned ones. */
export interface Job extends JobDetails {
  readonly standing: JobStanding
}

/** The planning of one day as the rules need it. */
export interface PlanningState {
  /** As `2026-03-02`; null before the first job was planned. */
  readonly date: string | null
  /** In the order in which they were planned. */
  readonly jobs: readonly Job[]
}

/** Before the first job of the day. */
export const emptyPlanning: PlanningState = { date: null, jobs: [] }

/** The job with this id. */
export const jobWith = (state: PlanningState, jobId: string): Job | undefined =>
  state.jobs.find((job) => job.jobId === jobId)

const withJob = (state: PlanningState, jobId: string, change: (job: Job) => Job): PlanningState => ({
  ...state,
  jobs: state.jobs.map((job) => (job.jobId === jobId ? change(job) : job)),
})

const corrected = (job: Job, endTime: string, eventId: string | null): Job =>
  job.standing.is === 'finished'
    ? { ...job, standing: { is: 'finished', slot: { ...job.standing.slot, endTime }, eventId } }
    : job

/** The planning after an event. */
export const evolvePlanning = (state: PlanningState, event: PlanningEvent): PlanningState => {
  const eventId = event.eventId ?? null
  switch (event.eventType) {
    case 'WorkshopPlanningCreated':
      return { ...state, date: event.eventData.date }
    case 'MaintenanceJobPlanned':
      return { ...state, jobs: [...state.jobs, { ...event.eventData, standing: { is: 'planned' } }] }
    case 'MaintenanceJobReplanned': {
      const { jobId, startTime, endTime } = event.eventData
      return withJob(state, jobId, (job) => ({ ...job, startTime, endTime }))
    }
    case 'MaintenanceJobFinished': {
      const { jobId, startTime, endTime } = event.eventData
      const slot = { startTime, endTime }
      return withJob(state, jobId, (job) => ({ ...job, standing: { is: 'finished', slot, eventId } }))
    }
    case 'MaintenanceJobCancelled': {
      const { jobId, reason } = event.eventData
      return withJob(state, jobId, (job) => ({ ...job, standing: { is: 'cancelled', reason } }))
    }
    case 'MaintenanceJobCorrected': {
      const { jobId, endTime } = event.eventData
      return withJob(state, jobId, (job) => corrected(job, endTime, eventId))
    }
  }
  // A later version of the garage may have written types that this one does not know.
  return state
}
