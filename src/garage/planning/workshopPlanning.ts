import { check, wellFormedCheck } from '../check.ts'
import type { Check, Decider } from '../decider.ts'
import { reasons } from '../reasons.ts'
import { normalLicenseNumber } from '../vehicle/vehicle.ts'
import { jobChecks, type JobCommand } from './jobChecks.ts'
import type { PlanMaintenanceJob, PlanningCommand } from './planningCommand.ts'
import type { PlanningEvent } from './planningEvent.ts'
import { emptyPlanning, evolvePlanning, jobWith, type PlanningState } from './planningState.ts'
import { slotChecks } from './slotChecks.ts'
import { validatePlanningCommand } from './validatePlanningCommand.ts'

const prefix = 'WorkshopPlanning-'

/** The aggregate of a day's planning, `WorkshopPlanning-yyyy-MM-dd`. */
export const planningAggregateId = (date: string): string => `${prefix}${date}`

/** The day of a planning, from its aggregate's id. */
export const planningDateOf = (aggregateId: string): string => aggregateId.slice(prefix.length)

const planChecks = (state: PlanningState, command: PlanMaintenanceJob): readonly Check[] => {
  const { jobId, planningDate, startTime, endTime, vehicleInfo } = command
  const known = jobWith(state, jobId)
  const licenseNumber = normalLicenseNumber(vehicleInfo.licenseNumber)
  return [
    check(
      'MaintenanceJobMustNotBePlannedTwice',
      known === undefined,
      known === undefined ? reasons.jobIsNotKnown(jobId) : reasons.jobIs(known),
    ),
    ...slotChecks(state, { jobId, planningDate, startTime, endTime, licenseNumber }),
  ]
}

const checksOfKnownJob = (state: PlanningState, command: JobCommand): readonly Check[] => {
  const job = jobWith(state, command.jobId)
  if (job === undefined)
    return [check('MaintenanceJobMustExist', false, reasons.jobIsNotKnown(command.jobId))]
  return [check('MaintenanceJobMustExist', true, reasons.jobIs(job)), ...jobChecks(state, job, command)]
}

const checks = (state: PlanningState, command: PlanningCommand): readonly Check[] => {
  const formed = wellFormedCheck(validatePlanningCommand(command))
  if (!formed.holds) return [formed]
  return command.type === 'PlanMaintenanceJob'
    ? [formed, ...planChecks(state, command)]
    : [formed, ...checksOfKnownJob(state, command)]
}

const plan = (state: PlanningState, command: PlanMaintenanceJob): readonly PlanningEvent[] => {
  const { planningDate, jobId, startTime, endTime, customerInfo, vehicleInfo, description } = command
  const licenseNumber = normalLicenseNumber(vehicleInfo.licenseNumber)
  const planned: PlanningEvent = {
    eventType: 'MaintenanceJobPlanned',
    eventData: {
      jobId,
      startTime,
      endTime,
      customerInfo,
      vehicleInfo: { ...vehicleInfo, licenseNumber },
      description,
    },
  }
  return state.date === null
    ? [{ eventType: 'WorkshopPlanningCreated', eventData: { date: planningDate } }, planned]
    : [planned]
}

const execute = (state: PlanningState, command: PlanningCommand): readonly PlanningEvent[] => {
  switch (command.type) {
    case 'PlanMaintenanceJob':
      return plan(state, command)
    case 'ReplanMaintenanceJob': {
      const { jobId, startTime, endTime } = command
      return [{ eventType: 'MaintenanceJobReplanned', eventData: { jobId, startTime, endTime } }]
    }
    case 'FinishMaintenanceJob': {
      const { jobId, startTime, endTime, notes } = command
      return [{ eventType: 'MaintenanceJobFinished', eventData: { jobId, startTime, endTime, notes } }]
    }
    case 'CancelMaintenanceJob': {
      const { jobId, reason } = command
      return [{ eventType: 'MaintenanceJobCancelled', eventData: { jobId, reason } }]
    }
    case 'CorrectFinishedJob': {
      const { jobId, endTime, reason, corrects } = command
      return [{ eventType: 'MaintenanceJobCorrected', eventData: { jobId, endTime, reason, corrects } }]
    }
  }
}

/** Workshop Management: one aggregate for each day. The first job of a day creates its planning. */
export const workshopPlanning: Decider<PlanningState, PlanningCommand, PlanningEvent> = {
  initialState: emptyPlanning,
  evolve: evolvePlanning,
  checks,
  execute,
}
