import { check } from '../check.ts'
import type { Check } from '../decider.ts'
import { reasons } from '../reasons.ts'
import type { RuleName } from '../ruleName.ts'
import type { CorrectFinishedJob, PlanningCommand, ReplanMaintenanceJob } from './planningCommand.ts'
import type { Job, PlanningState } from './planningState.ts'
import { slotChecks, startBeforeEnd } from './slotChecks.ts'

/** A command about a job that is planned already. */
export type JobCommand = Exclude<PlanningCommand, { type: 'PlanMaintenanceJob' }>

const neither = (job: Job, finished: RuleName, cancelled: RuleName): readonly Check[] => {
  const reason = reasons.jobIs(job)
  return [
    check(finished, job.standing.is !== 'finished', reason),
    check(cancelled, job.standing.is !== 'cancelled', reason),
  ]
}

const replanChecks = (state: PlanningState, job: Job, command: ReplanMaintenanceJob): readonly Check[] => [
  ...neither(job, 'FinishedMaintenanceJobCanNotBeReplanned', 'CancelledMaintenanceJobCanNotBeReplanned'),
  check(
    'ReplanMustChangeTheTimes',
    job.startTime !== command.startTime || job.endTime !== command.endTime,
    reasons.timesOfJob(job, command),
  ),
  ...slotChecks(state, { ...command, licenseNumber: job.vehicleInfo.licenseNumber }),
]

const correctionChecks = (job: Job, command: CorrectFinishedJob): readonly Check[] => {
  const onlyFinished = (holds: boolean): Check =>
    check('OnlyFinishedMaintenanceJobsCanBeCorrected', holds, reasons.jobIs(job))
  if (job.standing.is !== 'finished') return [onlyFinished(false)]
  const { slot, eventId } = job.standing
  return [
    onlyFinished(true),
    check(
      'CorrectionMustNameTheWrongEvent',
      // An event that is not stored yet has no id to compare with.
      eventId === null || eventId === command.corrects,
      reasons.corrects(command.corrects, eventId),
    ),
    check(
      'CorrectionMustChangeTheEndTime',
      slot.endTime !== command.endTime,
      reasons.change('end time', slot.endTime, command.endTime),
    ),
    startBeforeEnd({ startTime: slot.startTime, endTime: command.endTime }),
  ]
}

/** The rules for a command about this job. */
export const jobChecks = (state: PlanningState, job: Job, command: JobCommand): readonly Check[] => {
  switch (command.type) {
    case 'ReplanMaintenanceJob':
      return replanChecks(state, job, command)
    case 'FinishMaintenanceJob':
      return [
        ...neither(job, 'FinishedMaintenanceJobCanNotBeFinished', 'CancelledMaintenanceJobCanNotBeFinished'),
        startBeforeEnd(command),
      ]
    case 'CancelMaintenanceJob':
      return neither(
        job,
        'FinishedMaintenanceJobCanNotBeCancelled',
        'CancelledMaintenanceJobCanNotBeCancelled',
      )
    case 'CorrectFinishedJob':
      return correctionChecks(job, command)
  }
}
