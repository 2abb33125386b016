import { check } from '../check.ts'
import type { Check } from '../decider.ts'
import { reasons } from '../reasons.ts'
import { dateOf } from '../time/localTime.ts'
import type { Timeslot } from '../time/timeslot.ts'
import type { PlanningState } from './planningState.ts'
import { availableWorkStations, jobsOverlapping } from './workStations.ts'

/** A job that is to get a slot. */
export interface Placement extends Timeslot {
  readonly jobId: string
  readonly planningDate: string
  readonly licenseNumber: string
}

/** A slot begins before it ends. */
export const startBeforeEnd = (slot: Timeslot): Check =>
  check('StartTimeMustBeBeforeEndTime', slot.startTime < slot.endTime, reasons.slotRuns(slot))

const onTheDay = ({ startTime, planningDate }: Placement): Check =>
  check(
    'MaintenanceJobMustFallOnTheDayOfThePlanning',
    dateOf(startTime) === planningDate,
    reasons.dayOfJob(dateOf(startTime), planningDate),
  )

const withinOneDay = ({ startTime, endTime }: Placement): Check =>
  check(
    'PlannedMaintenanceJobShouldFallWithinOneBusinessDay',
    dateOf(startTime) === dateOf(endTime),
    reasons.daysOfSlot(dateOf(startTime), dateOf(endTime)),
  )

/** The rules for a job's times: when it is planned, and when it is planned anew. */
export const slotChecks = (state: PlanningState, placement: Placement): readonly Check[] => {
  const overlapping = jobsOverlapping(state, placement, placement.jobId)
  const ofVehicle = overlapping.filter((job) => job.vehicleInfo.licenseNumber === placement.licenseNumber)
  return [
    onTheDay(placement),
    withinOneDay(placement),
    startBeforeEnd(placement),
    check(
      'NumberOfParallelMaintenanceJobsMustNotExceedAvailableWorkStations',
      overlapping.length < availableWorkStations,
      reasons.workStations(overlapping.length, availableWorkStations, placement),
    ),
    check(
      'NumberOfParallelMaintenanceJobsOnAVehicleMustNotExceedOne',
      ofVehicle.length === 0,
      reasons.vehicleInWorkshop(placement.licenseNumber, ofVehicle[0], placement),
    ),
  ]
}
