import { overlaps, type Timeslot } from '../time/timeslot.ts'
import type { Job, PlanningState } from './planningState.ts'

/** How many jobs the workshop can do at a time. */
export const availableWorkStations = 3

/** The jobs that are not cancelled. A finished job keeps its planned slot. */
export const standingJobs = (state: PlanningState): readonly Job[] =>
  state.jobs.filter((job) => job.standing.is !== 'cancelled')

/**
 * The lecture's count for a slot: the jobs that overlap it, but for the one that is to move there. It is stricter than
 * it needs to be: jobs that come one after the other count as several.
 */
export const jobsOverlapping = (state: PlanningState, slot: Timeslot, movingJobId: string): readonly Job[] =>
  standingJobs(state).filter((job) => job.jobId !== movingJobId && overlaps(job, slot))

/** The true peak: most jobs at one moment, with the start time of the first such moment. */
export const peakOf = (jobs: readonly Timeslot[]): { readonly jobs: number; readonly at: string } =>
  jobs.reduce(
    (peak, { startTime }) => {
      const now = jobs.filter((job) => job.startTime <= startTime && startTime < job.endTime).length
      return now > peak.jobs ? { jobs: now, at: startTime } : peak
    },
    { jobs: 0, at: '' },
  )
