import { describe, expect, it } from 'vitest'
import { decide, replay } from '../decider.ts'
import type { PlanMaintenanceJob, PlanningCommand } from './planningCommand.ts'
import type { PlanningEvent } from './planningEvent.ts'
import { workshopPlanning } from './workshopPlanning.ts'

const day = '2026-03-02'

const plan = (
  jobId: string,
  from: string,
  to: string,
  licenseNumber = `XX-1-${jobId}`,
): PlanMaintenanceJob => ({
  type: 'PlanMaintenanceJob',
  planningDate: day,
  jobId,
  startTime: `${day}T${from}`,
  endTime: `${day}T${to}`,
  customerInfo: { customerId: 'C-1', name: 'Noor van Dijk', telephoneNumber: '06-12345678' },
  vehicleInfo: { licenseNumber, brand: 'Volvo', type: 'V60' },
  description: 'Yearly service',
})

/** What is there after these commands; all must be accepted. Events get ids e1, e2, ... */
const after = (...commands: readonly PlanningCommand[]): readonly PlanningEvent[] => {
  const events: PlanningEvent[] = []
  for (const command of commands) {
    const decision = decide(workshopPlanning, replay(workshopPlanning, events), command)
    expect(decision.checks.filter((check) => !check.holds)).toEqual([])
    for (const event of decision.events) events.push({ ...event, eventId: `e${events.length + 1}` })
  }
  return events
}

const refusal = (given: readonly PlanningEvent[], command: PlanningCommand): readonly string[] => {
  const decision = decide(workshopPlanning, replay(workshopPlanning, given), command)
  expect(decision.events).toEqual([])
  return decision.checks.filter((check) => !check.holds).map((check) => check.rule)
}

const which = { planningDate: day, jobId: 'A' }
const finish = {
  type: 'FinishMaintenanceJob',
  ...which,
  startTime: `${day}T08:05`,
  endTime: `${day}T09:40`,
  notes: '',
} as const
const cancel = { type: 'CancelMaintenanceJob', ...which, reason: 'Customer is ill' } as const
const replan = (from: string, to: string): PlanningCommand => ({
  type: 'ReplanMaintenanceJob',
  ...which,
  startTime: `${day}T${from}`,
  endTime: `${day}T${to}`,
})

const stations = 'NumberOfParallelMaintenanceJobsMustNotExceedAvailableWorkStations'
const perVehicle = 'NumberOfParallelMaintenanceJobsOnAVehicleMustNotExceedOne'

describe('the planning of a day', () => {
  it('is created with its first job', () => {
    expect(after(plan('A', '08:00', '10:00')).map((event) => event.eventType)).toEqual([
      'WorkshopPlanningCreated',
      'MaintenanceJobPlanned',
    ])
    expect(after(plan('A', '08:00', '10:00'), plan('B', '08:00', '10:00')).length).toBe(3)
  })

  it('refuses a fourth parallel job, and says how many overlap', () => {
    const given = after(plan('A', '08:00', '10:00'), plan('B', '08:30', '10:00'), plan('C', '09:00', '11:00'))
    expect(refusal(given, plan('D', '09:30', '10:30'))).toEqual([stations])
    const decision = decide(workshopPlanning, replay(workshopPlanning, given), plan('D', '09:30', '10:30'))
    expect(decision.checks.find((check) => check.rule === stations)?.reason).toBe(
      '3 jobs overlap 09:30 to 10:30 on 2026-03-02, and there are only 3 work stations.',
    )
  })

  it('counts overlapping jobs as the lecture does: three one after the other are three', () => {
    const given = after(plan('A', '08:00', '09:00'), plan('B', '09:00', '10:00'), plan('C', '10:00', '11:00'))
    expect(refusal(given, plan('D', '08:00', '11:00'))).toEqual([stations])
  })

  it('takes a job that only touches others', () => {
    after(
      ...['A', 'B', 'C'].map((id) => plan(id, '08:00', '09:00')),
      ...['D', 'E', 'F'].map((id) => plan(id, '09:00', '10:00')),
    )
  })

  it('has a vehicle in one job at a time, whatever the case of its licence number', () => {
    const given = after(plan('A', '08:00', '10:00', 'AB-12-CD'))
    expect(refusal(given, plan('B', '09:00', '11:00', 'ab-12-cd'))).toEqual([perVehicle])
    after(plan('A', '08:00', '10:00', 'AB-12-CD'), plan('B', '10:00', '11:00', 'AB-12-CD'))
  })

  it('keeps a job within its day', () => {
    const overnight = { ...plan('A', '20:00', '21:00'), endTime: '2026-03-03T06:00' }
    expect(refusal([], overnight)).toEqual(['PlannedMaintenanceJobShouldFallWithinOneBusinessDay'])
    const elsewhere = { ...plan('A', '08:00', '09:00'), planningDate: '2026-03-03' }
    expect(refusal([], elsewhere)).toEqual(['MaintenanceJobMustFallOnTheDayOfThePlanning'])
  })

  it('refuses slots that end before, or when, they begin', () => {
    expect(refusal([], plan('A', '10:00', '10:00'))).toEqual(['StartTimeMustBeBeforeEndTime'])
    expect(refusal([], plan('A', '10:00', '09:00'))).toEqual(['StartTimeMustBeBeforeEndTime'])
  })

  it('plans a job once', () => {
    expect(refusal(after(plan('A', '08:00', '10:00')), plan('A', '13:00', '14:00'))).toEqual([
      'MaintenanceJobMustNotBePlannedTwice',
    ])
  })

  it('refuses fields that are ill formed before it asks any other rule', () => {
    const ill = { ...plan('A', '08:00', '10:00', 'nonsense'), description: '' }
    expect(refusal([], ill)).toEqual(['FieldsMustBeWellFormed'])
    const [check] = decide(workshopPlanning, workshopPlanning.initialState, ill).checks
    expect(check?.reason).toBe(
      'The field vehicleInfo.licenseNumber is "nonsense", which is not a Dutch licence number such as AB-12-CD. ' +
        'The field description is empty; it needs a value.',
    )
  })

  it('knows nothing of a job that was never planned', () => {
    for (const command of [finish, cancel, replan('13:00', '14:00')])
      expect(refusal([], command)).toEqual(['MaintenanceJobMustExist'])
  })
})

describe('a job', () => {
  it('moves to other times of the same day, and does not stand in its own way', () => {
    const given = after(plan('A', '08:00', '10:00'), plan('B', '08:00', '10:00'), plan('C', '08:00', '10:00'))
    const { accepted, events } = decide(
      workshopPlanning,
      replay(workshopPlanning, given),
      replan('08:30', '10:30'),
    )
    expect(accepted).toBe(true)
    expect(events).toEqual([
      {
        eventType: 'MaintenanceJobReplanned',
        eventData: { jobId: 'A', startTime: `${day}T08:30`, endTime: `${day}T10:30` },
      },
    ])
    expect(refusal(given, replan('08:00', '10:00'))).toEqual(['ReplanMustChangeTheTimes'])
  })

  it('is finished once, with its actual times', () => {
    const given = after(plan('A', '08:00', '10:00'), finish)
    expect(given.at(-1)?.eventData).toEqual({
      jobId: 'A',
      startTime: finish.startTime,
      endTime: finish.endTime,
      notes: '',
    })
    expect(refusal(given, finish)).toEqual(['FinishedMaintenanceJobCanNotBeFinished'])
    expect(refusal(given, cancel)).toEqual(['FinishedMaintenanceJobCanNotBeCancelled'])
    expect(refusal(given, replan('13:00', '14:00'))).toEqual(['FinishedMaintenanceJobCanNotBeReplanned'])
  })

  it('that is finished still has its planned slot; one that is cancelled gives it back', () => {
    const full = after(
      plan('A', '08:00', '10:00'),
      plan('B', '08:00', '10:00'),
      plan('C', '08:00', '10:00'),
      finish,
    )
    expect(refusal(full, plan('D', '08:00', '09:00'))).toEqual([stations])
    after(
      plan('A', '08:00', '10:00'),
      plan('B', '08:00', '10:00'),
      plan('C', '08:00', '10:00'),
      cancel,
      plan('D', '08:00', '09:00'),
    )
  })

  it('that is cancelled can be nothing else any more', () => {
    const given = after(plan('A', '08:00', '10:00'), cancel)
    expect(refusal(given, cancel)).toEqual(['CancelledMaintenanceJobCanNotBeCancelled'])
    expect(refusal(given, finish)).toEqual(['CancelledMaintenanceJobCanNotBeFinished'])
    expect(refusal(given, replan('13:00', '14:00'))).toEqual(['CancelledMaintenanceJobCanNotBeReplanned'])
  })

  it('is corrected by a new event that names the wrong one', () => {
    const correct = {
      type: 'CorrectFinishedJob',
      ...which,
      endTime: `${day}T09:30`,
      reason: 'Typing error',
      corrects: 'e3',
    } as const
    const given = after(plan('A', '08:00', '10:00'), finish)
    const corrected = after(plan('A', '08:00', '10:00'), finish, correct)
    expect(corrected.slice(0, 3)).toEqual(given)
    expect(corrected.at(-1)).toMatchObject({
      eventType: 'MaintenanceJobCorrected',
      eventData: { jobId: 'A', endTime: `${day}T09:30`, reason: 'Typing error', corrects: 'e3' },
    })
    expect(refusal(given, { ...correct, corrects: 'e2' })).toEqual(['CorrectionMustNameTheWrongEvent'])
    expect(refusal(given, { ...correct, endTime: `${day}T09:40` })).toEqual([
      'CorrectionMustChangeTheEndTime',
    ])
    expect(refusal(given, { ...correct, endTime: `${day}T08:05` })).toEqual(['StartTimeMustBeBeforeEndTime'])
    expect(refusal(corrected, { ...correct, endTime: `${day}T09:00` })).toEqual([
      'CorrectionMustNameTheWrongEvent',
    ])
    expect(refusal(after(plan('A', '08:00', '10:00')), correct)).toEqual([
      'OnlyFinishedMaintenanceJobsCanBeCorrected',
    ])
  })
})
