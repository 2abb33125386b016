import type { PlanningCommand, PlanningEvent } from '../../../garage/index.ts'
import { carAt, lessonDay, planOf } from '../smallGarage.ts'

/** The day of all tests. */
const day = lessonDay

const planned = (jobId: string, car: number, from: string, to: string): PlanningEvent => {
  const { startTime, endTime, customerInfo, vehicleInfo, description } = planOf({
    jobId,
    day,
    car: carAt(car),
    from,
    to,
  })
  return {
    eventType: 'MaintenanceJobPlanned',
    eventData: { jobId, startTime, endTime, customerInfo, vehicleInfo, description },
  }
}

/** Something that may have happened before. */
export const givenCards = {
  created: { eventType: 'WorkshopPlanningCreated', eventData: { date: day } },
  'A 08-10': planned('A', 0, '08:00', '10:00'),
  'B 08-10': planned('B', 1, '08:00', '10:00'),
  'C 09-11': planned('C', 2, '09:00', '11:00'),
  'D 10-12': planned('D', 0, '10:00', '12:00'),
  'A finished': {
    eventType: 'MaintenanceJobFinished',
    eventData: { jobId: 'A', startTime: `${day}T08:00`, endTime: `${day}T09:30`, notes: '' },
  },
  'A cancelled': {
    eventType: 'MaintenanceJobCancelled',
    eventData: { jobId: 'A', reason: 'Customer is ill' },
  },
} as const satisfies Readonly<Record<string, PlanningEvent>>

export type GivenId = keyof typeof givenCards

const planCard = (car: number, from: string, to: string): PlanningCommand =>
  planOf({ jobId: 'E', day, car: carAt(car), from, to })

const finish = (jobId: string): PlanningCommand => ({
  type: 'FinishMaintenanceJob',
  planningDate: day,
  jobId,
  startTime: `${day}T08:00`,
  endTime: `${day}T09:45`,
  notes: '',
})

/** What may be asked for. */
export const whenCards = {
  'plan E 09-10': planCard(3, '09:00', '10:00'),
  'plan E 11-12': planCard(3, '11:00', '12:00'),
  'plan E 09-10, the car of A': planCard(0, '09:00', '10:00'),
  'plan E 22-02': planCard(3, '22:00', '2027-03-02T02:00'),
  'finish A': finish('A'),
  'finish B': finish('B'),
} as const satisfies Readonly<Record<string, PlanningCommand>>

export type WhenId = keyof typeof whenCards

/** What may be expected: the type of the event, or the rule that refuses. */
export const thenCards = [
  'MaintenanceJobPlanned',
  'MaintenanceJobFinished',
  'NumberOfParallelMaintenanceJobsMustNotExceedAvailableWorkStations',
  'NumberOfParallelMaintenanceJobsOnAVehicleMustNotExceedOne',
  'PlannedMaintenanceJobShouldFallWithinOneBusinessDay',
  'FinishedMaintenanceJobCanNotBeFinished',
  'CancelledMaintenanceJobCanNotBeFinished',
  'MaintenanceJobMustExist',
] as const

export type ThenId = (typeof thenCards)[number]

/** A test in three parts. */
export interface Specification {
  readonly given: readonly GivenId[]
  readonly when: WhenId
  readonly expected: ThenId
}

/** Whether an expectation is an event; else it is a rule that refuses. */
export const isEventCard = (card: string): boolean =>
  card === 'MaintenanceJobPlanned' || card === 'MaintenanceJobFinished'
