import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, type Check, type Decider } from '../decider.ts'
import { overlaps, type Timeslot } from '../time/timeslot.ts'
import { timeOfMinute } from '../time/localTime.ts'
import { dayNumber } from '../time/calendar.ts'
import type { PlanningCommand } from './planningCommand.ts'
import type { PlanningEvent } from './planningEvent.ts'
import { planningInvariant } from './planningInvariant.ts'
import type { PlanningState } from './planningState.ts'
import { workshopPlanning } from './workshopPlanning.ts'

type PlanningDecider = Decider<PlanningState, PlanningCommand, PlanningEvent>

const day = '2026-03-02'
const time = (quarter: number): string => timeOfMinute(dayNumber(day) * 1440 + 480 + quarter * 15)

/** A narrow day with few vehicles, so that commands get in each other's way. */
const slot = fc
  .tuple(fc.nat(16), fc.integer({ min: 0, max: 6 }))
  .map(([start, length]) => ({ startTime: time(start), endTime: time(start + length) }))

const jobId = fc.nat(9).map((number) => `J-${number}`)

const plan = ([id, times, vehicle]: readonly [string, Timeslot, number]): PlanningCommand => ({
  type: 'PlanMaintenanceJob',
  planningDate: day,
  jobId: id,
  ...times,
  customerInfo: { customerId: 'C-1', name: 'Noor', telephoneNumber: '06-12345678' },
  vehicleInfo: { licenseNumber: `AB-${vehicle}-CD`, brand: 'Volvo', type: 'V60' },
  description: 'Service',
})

const other = ([id, { startTime, endTime }, kind]: readonly [string, Timeslot, number]): PlanningCommand => {
  const which = { planningDate: day, jobId: id }
  if (kind < 3) return { type: 'ReplanMaintenanceJob', ...which, startTime, endTime }
  if (kind < 5) return { type: 'FinishMaintenanceJob', ...which, startTime, endTime, notes: '' }
  if (kind < 6) return { type: 'CancelMaintenanceJob', ...which, reason: 'ill' }
  return { type: 'CorrectFinishedJob', ...which, endTime, reason: 'slip', corrects: 'unknown' }
}

const commands: fc.Arbitrary<PlanningCommand> = fc.oneof(
  fc.tuple(jobId, slot, fc.nat(5)).map(plan),
  fc.tuple(jobId, slot, fc.nat(6)).map(other),
)

const scripts = fc.array(commands, { maxLength: 30, size: 'max' })

const freeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(freeze)
  }
  return value
}

/** The lecture's count, written anew: how many other standing jobs overlap the slot that a command was given. */
const overlapping = (before: PlanningState, command: PlanningCommand): number =>
  command.type === 'PlanMaintenanceJob' || command.type === 'ReplanMaintenanceJob'
    ? before.jobs.filter(
        (job) => job.standing.is !== 'cancelled' && job.jobId !== command.jobId && overlaps(job, command),
      ).length
    : 0

const neverOverbooked = (decider: PlanningDecider): void =>
  fc.assert(
    fc.property(scripts, (script) => {
      let state = decider.initialState
      for (const command of script) {
        const decision = decide(decider, state, command)
        if (decision.accepted && overlapping(state, command) > 2) throw new Error('A fourth job got in.')
        state = decision.events.reduce((before, event) => decider.evolve(before, event), state)
        const invariant = planningInvariant(state)
        if (!invariant.holds) throw new Error(invariant.reason)
      }
    }),
    { numRuns: 10_000 },
  )

const without = (rule: string): PlanningDecider => ({
  ...workshopPlanning,
  checks: (state, command) =>
    workshopPlanning.checks(state, command).filter((check: Check) => check.rule !== rule),
})

describe('over ten thousand random days', () => {
  it('no moment has more jobs than work stations, and no vehicle is in two jobs at once', () => {
    neverOverbooked(workshopPlanning)
  }, 60_000)

  it.each([
    'NumberOfParallelMaintenanceJobsMustNotExceedAvailableWorkStations',
    'NumberOfParallelMaintenanceJobsOnAVehicleMustNotExceedOne',
  ])('that would break without %s', (rule) => {
    expect(() => neverOverbooked(without(rule))).toThrow()
  })

  it('that would break if replanning looked at the work stations of the old times', () => {
    const careless: PlanningDecider = {
      ...workshopPlanning,
      checks: (state, command) => {
        const checks = workshopPlanning.checks(state, command)
        return command.type === 'ReplanMaintenanceJob'
          ? checks.filter((check) => !check.rule.startsWith('NumberOf'))
          : checks
      },
    }
    expect(() => neverOverbooked(careless)).toThrow()
  })
})

const changesNothingGiven = (decider: PlanningDecider): void =>
  fc.assert(
    fc.property(scripts, (script) => {
      let state = freeze(decider.initialState)
      for (const command of script) {
        const { accepted, events, checks } = decide(decider, state, freeze(command))
        if (!accepted) expect(events).toEqual([])
        for (const { reason } of checks) expect(reason).toMatch(/^[A-Z0-9].*\.$/)
        for (const event of events) state = freeze(decider.evolve(state, freeze(event)))
      }
    }),
    { numRuns: 500 },
  )

describe('the decider', () => {
  it('changes nothing that it is given, and raises nothing when a rule is broken', () => {
    changesNothingGiven(workshopPlanning)
  })

  it('would be caught, if evolve pushed into the list of jobs', () => {
    const pushes: PlanningDecider = {
      ...workshopPlanning,
      evolve: (state, event) => {
        if (event.eventType !== 'MaintenanceJobPlanned') return workshopPlanning.evolve(state, event)
        ;(state.jobs as object[]).push({ ...event.eventData, standing: { is: 'planned' } })
        return state
      },
    }
    expect(() => changesNothingGiven(pushes)).toThrow()
  })
})
