import { customer } from './customer/customer.ts'
import type { CustomerEvent } from './customer/customerEvent.ts'
import type { PlanningEvent } from './planning/planningEvent.ts'
import { workshopPlanning } from './planning/workshopPlanning.ts'
import type { LoggedEvent } from './read-models/projection.ts'
import { vehicle, type VehicleEvent } from './vehicle/vehicle.ts'

interface Evolving {
  readonly initialState: unknown
  readonly evolve: (state: unknown, event: LoggedEvent) => unknown
}

/** The deciders by the first word of an aggregate's id. What they make of an event of another kind is nothing. */
const evolving: Readonly<Record<string, Evolving>> = {
  Customer: {
    initialState: customer.initialState,
    evolve: (state, event) =>
      customer.evolve(state as typeof customer.initialState, event as LoggedEvent & CustomerEvent),
  },
  Vehicle: {
    initialState: vehicle.initialState,
    evolve: (state, event) =>
      vehicle.evolve(state as typeof vehicle.initialState, event as LoggedEvent & VehicleEvent),
  },
  WorkshopPlanning: {
    initialState: workshopPlanning.initialState,
    evolve: (state, event) =>
      workshopPlanning.evolve(
        state as typeof workshopPlanning.initialState,
        event as LoggedEvent & PlanningEvent,
      ),
  },
}

/** State of an aggregate after one more event; undefined stands for "before its first". Unknown kinds stay undefined. */
export const evolveAggregate = (state: unknown, event: LoggedEvent): unknown => {
  const kind = evolving[event.aggregateId.split('-')[0] ?? '']
  return kind === undefined ? state : kind.evolve(state ?? kind.initialState, event)
}

/** The state of each aggregate after these events, each aggregate's in the order in which they are given. */
export const foldAggregates = (events: readonly LoggedEvent[]): Readonly<Record<string, unknown>> => {
  const states = new Map<string, unknown>()
  for (const event of events) {
    states.set(event.aggregateId, evolveAggregate(states.get(event.aggregateId), event))
  }
  return Object.fromEntries([...states].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
