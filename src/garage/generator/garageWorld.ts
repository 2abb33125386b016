import { unknownCustomer, type CustomerState } from '../customer/customerState.ts'
import { customerAggregateId } from '../customer/customer.ts'
import { decide, type Check } from '../decider.ts'
import { aggregateIdOf, deciderOf, type GarageCommand } from '../garageCommand.ts'
import { emptyPlanning, type PlanningState } from '../planning/planningState.ts'
import { planningAggregateId } from '../planning/workshopPlanning.ts'
import type { GeneratedAppend } from './generatedAppend.ts'
import { createIdentity } from './identity.ts'

/** Who asks, as part of which visit, and when. */
export interface Occasion {
  readonly actor: string
  readonly correlationId: string
  /** ISO 8601 in UTC. */
  readonly recordedAt: string
}

/** What became of a generated command. */
export type Attempt =
  | { readonly is: 'appended'; readonly append: GeneratedAppend }
  | { readonly is: 'rejected'; readonly failed: readonly Check[] }
  /** It would have made more events than there is room for. */
  | { readonly is: 'too many' }

/** The garage as the generator has it in memory: the state of each aggregate, and nothing of the past. */
export interface GarageWorld {
  /** Handles a command through its decider; the world moves on when it is accepted. */
  readonly attempt: (command: GarageCommand, occasion: Occasion, room: number) => Attempt
  readonly newVisit: () => string
  readonly customer: (customerId: string) => CustomerState
  readonly planning: (date: string) => PlanningState
  /** Lets go of the planning of a day that is over. */
  readonly forgetPlanning: (date: string) => void
  readonly rejected: () => number
}

interface Stream {
  readonly state: unknown
  readonly version: number
}

/** A new, empty garage. */
export const createGarageWorld = (seed: number): GarageWorld => {
  const identity = createIdentity(seed)
  const streams = new Map<string, Stream>()
  let rejected = 0

  const attempt = (command: GarageCommand, occasion: Occasion, room: number): Attempt => {
    const aggregateId = aggregateIdOf(command)
    const decider = deciderOf(command)
    const { state, version } = streams.get(aggregateId) ?? { state: decider.initialState, version: 0 }
    const decision = decide(decider, state, command)
    if (!decision.accepted) {
      rejected += 1
      return { is: 'rejected', failed: decision.checks.filter((check) => !check.holds) }
    }
    if (decision.events.length > room) return { is: 'too many' }
    const { actor, correlationId, recordedAt } = occasion
    const causationId = identity('command')
    const events = decision.events.map((event) => ({
      eventType: event.eventType,
      eventData: event.eventData,
      eventId: identity('event'),
      recordedAt,
      actor,
      causationId,
      correlationId,
    })) as GeneratedAppend['events']
    streams.set(aggregateId, {
      state: events.reduce((before, event) => decider.evolve(before, event), state),
      version: version + events.length,
    })
    return { is: 'appended', append: { aggregateId, events, expected: version } }
  }

  const stateOf = <State>(aggregateId: string, initial: State): State =>
    (streams.get(aggregateId)?.state as State | undefined) ?? initial

  return {
    attempt,
    newVisit: () => identity('visit'),
    customer: (customerId) => stateOf(customerAggregateId(customerId), unknownCustomer),
    planning: (date) => stateOf(planningAggregateId(date), emptyPlanning),
    forgetPlanning: (date) => void streams.delete(planningAggregateId(date)),
    rejected: () => rejected,
  }
}
