import type { JobCorrection, JobDetails } from './planningEvent.ts'

/** Which planning a command is for. */
interface ForPlanning {
  /** The day, as `2026-03-02`. */
  readonly planningDate: string
  readonly jobId: string
}

export interface PlanMaintenanceJob extends ForPlanning, JobDetails {
  readonly type: 'PlanMaintenanceJob'
}

/** Gives a job other times on the same day. */
export interface ReplanMaintenanceJob extends ForPlanning {
  readonly type: 'ReplanMaintenanceJob'
  readonly startTime: string
  readonly endTime: string
}

/** Its times are those of the work as it was done. */
export interface FinishMaintenanceJob extends ForPlanning {
  readonly type: 'FinishMaintenanceJob'
  readonly startTime: string
  readonly endTime: string
  /** May be empty. */
  readonly notes: string
}

export interface CancelMaintenanceJob extends ForPlanning {
  readonly type: 'CancelMaintenanceJob'
  readonly reason: string
}

export interface CorrectFinishedJob extends ForPlanning, JobCorrection {
  readonly type: 'CorrectFinishedJob'
}

/** Everything that Workshop Management can be asked to do. */
export type PlanningCommand =
  PlanMaintenanceJob | ReplanMaintenanceJob | FinishMaintenanceJob | CancelMaintenanceJob | CorrectFinishedJob
