import {
  customer,
  vehicle,
  workshopPlanning,
  type CustomerEvent,
  type PlanningEvent,
  type VehicleEvent,
} from '../../../garage/index.ts'
import type { RecordedEvent } from '../../../store/index.ts'

const evolve = (state: unknown, event: RecordedEvent): unknown => {
  const kind = event.aggregateId.split('-')[0]
  if (kind === 'Customer') {
    return customer.evolve(
      (state ?? customer.initialState) as typeof customer.initialState,
      event as never as CustomerEvent,
    )
  }
  if (kind === 'Vehicle') {
    return vehicle.evolve(
      (state ?? vehicle.initialState) as typeof vehicle.initialState,
      event as never as VehicleEvent,
    )
  }
  if (kind === 'WorkshopPlanning') {
    return workshopPlanning.evolve(
      (state ?? workshopPlanning.initialState) as typeof workshopPlanning.initialState,
      event as never as PlanningEvent,
    )
  }
  return state
}

/** The state of each aggregate after these events, each aggregate's in the order in which they are given. */
export const foldAggregates = (events: readonly RecordedEvent[]): Readonly<Record<string, unknown>> => {
  const states = new Map<string, unknown>()
  for (const event of events) states.set(event.aggregateId, evolve(states.get(event.aggregateId), event))
  return Object.fromEntries([...states].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
