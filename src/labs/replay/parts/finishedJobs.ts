import type { PlanningState } from '../../../garage/index.ts'

/** A job that is finished, with the day of its planning. */
export interface FinishedJob {
  readonly day: string
  readonly jobId: string
  readonly description: string
  /** `eventId` of the event that last said when it ended. */
  readonly saidBy: string
}

/** The finished jobs of one day. */
export const finishedJobs = (day: string, { jobs }: PlanningState): readonly FinishedJob[] =>
  jobs.flatMap(({ jobId, description, standing }) =>
    standing.is === 'finished' && standing.eventId !== null
      ? [{ day, jobId, description, saidBy: standing.eventId }]
      : [],
  )
