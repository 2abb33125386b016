import { decide } from '../decider.ts'
import type { PlanMaintenanceJob, PlanningCommand } from '../planning/planningCommand.ts'
import type { JobDetails, PlanningEvent } from '../planning/planningEvent.ts'
import { evolvePlanning, type PlanningState } from '../planning/planningState.ts'
import { availableWorkStations, jobsOverlapping } from '../planning/workStations.ts'
import { planningAggregateId, workshopPlanning } from '../planning/workshopPlanning.ts'
import { dayNumber } from '../time/calendar.ts'
import { timeOfMinute } from '../time/localTime.ts'
import { createDice, type Dice } from './dice.ts'
import { hoursAhead, recordedAtOf } from './garageTime.ts'
import type { GeneratedEvent } from './generatedAppend.ts'
import { createIdentity } from './identity.ts'
import { newCustomer, newVehicle } from './newcomer.ts'
import { descriptions, desk, mechanics } from './stock.ts'

/** The day whose planning the old rules spoiled. */
export const faultyDate = '2018-06-12'

/** A stream with a fault in it, and where it is. */
export interface FaultyDay {
  readonly aggregateId: string
  /** In order; the first one has order 1. */
  readonly events: readonly GeneratedEvent[]
  /** Index in `events` of the event after which `planningInvariant` does not hold for the first time. */
  readonly culprit: number
}

/** As the garage decided in 2018: it compared with "more than three", so that a fourth job got in beside three. */
const decideAsIn2018 = (state: PlanningState, command: PlanningCommand): readonly PlanningEvent[] => {
  const { checks } = decide(workshopPlanning, state, command)
  const broken = checks.filter((check) => !check.holds)
  const isOnlyFull = broken.every(
    (check) => check.rule === 'NumberOfParallelMaintenanceJobsMustNotExceedAvailableWorkStations',
  )
  const others =
    command.type === 'PlanMaintenanceJob' ? jobsOverlapping(state, command, command.jobId).length : 0
  return isOnlyFull && others <= availableWorkStations ? workshopPlanning.execute(state, command) : []
}

type Minutes = readonly [start: number, end: number]

const hour = 60

/** Around ten o'clock four jobs meet; all others keep out of their way. */
const slotsOf = (
  dice: Dice,
): { readonly meeting: readonly Minutes[]; readonly others: readonly Minutes[] } => {
  const around = (): Minutes => [8 * hour + dice.between(4, 7) * 15, 10 * hour + dice.between(1, 6) * 15]
  const after = (from: number): Minutes => [
    from * hour + dice.between(0, 1) * 15,
    (from + 1) * hour + dice.between(0, 3) * 15,
  ]
  return {
    meeting: [around(), around(), around(), around()],
    others: [after(12), after(12), after(14), after(14), after(15), [8 * hour, 8 * hour + 45]],
  }
}

const shuffled = <Item>(dice: Dice, items: readonly Item[]): readonly Item[] =>
  items
    .map((item) => ({ item, place: dice.word() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item)

const jobAt = (dice: Dice, number: number, [start, end]: Minutes): JobDetails => {
  const { customerId, name, telephoneNumber } = newCustomer(dice, number)
  const { licenseNumber, brand, type } = newVehicle(dice, number, customerId)
  const midnight = dayNumber(faultyDate) * 24 * hour
  return {
    jobId: `J-${String(number).padStart(5, '0')}`,
    startTime: timeOfMinute(midnight + start),
    endTime: timeOfMinute(midnight + end),
    customerInfo: { customerId, name, telephoneNumber },
    vehicleInfo: { licenseNumber, brand, type },
    description: dice.pick(descriptions),
  }
}

const planOf = (job: JobDetails): PlanMaintenanceJob => ({
  type: 'PlanMaintenanceJob',
  planningDate: faultyDate,
  ...job,
})

const finishOf = ({ jobId, startTime, endTime }: JobDetails): PlanningCommand => ({
  type: 'FinishMaintenanceJob',
  planningDate: faultyDate,
  jobId,
  startTime,
  endTime,
  notes: '',
})

/** Plans in any order, finishes afterwards. */
const commandsOf = (dice: Dice): readonly PlanningCommand[] => {
  const { meeting, others } = slotsOf(dice)
  const slots = shuffled(dice, [...meeting, ...others])
  const jobs = slots.map((slot, index) => jobAt(dice, index + 1, slot))
  return [...jobs.map(planOf), ...shuffled(dice, jobs).slice(0, 4).map(finishOf)]
}

/** The fourth of the jobs that meet at ten is the one that should have been refused. */
const isCulprit = (before: PlanningState, event: PlanningEvent): boolean =>
  event.eventType === 'MaintenanceJobPlanned' &&
  jobsOverlapping(before, event.eventData, event.eventData.jobId).length >= availableWorkStations

/**
 * A planning as the garage of 2018 wrote it: one event let more jobs in at a time than there are work stations. The same
 * seed gives the same events.
 */
export const generateFaultyDay = (seed: number): FaultyDay => {
  const dice = createDice(seed)
  const identity = createIdentity(seed)
  const events: GeneratedEvent[] = []
  let state = workshopPlanning.initialState
  let culprit = -1
  for (const [index, command] of commandsOf(dice).entries()) {
    const isPlan = command.type === 'PlanMaintenanceJob'
    const stamp = {
      recordedAt: recordedAtOf(faultyDate, 8 * 3600 + index * 2100, hoursAhead(faultyDate)),
      actor: dice.pick(isPlan ? desk : mechanics),
      causationId: identity('command'),
      correlationId: identity('visit'),
    }
    for (const event of decideAsIn2018(state, command)) {
      if (culprit < 0 && isCulprit(state, event)) culprit = events.length
      const stored = { ...event, ...stamp, eventId: identity('event') }
      events.push(stored)
      state = evolvePlanning(state, stored)
    }
  }
  return { aggregateId: planningAggregateId(faultyDate), events, culprit }
}
