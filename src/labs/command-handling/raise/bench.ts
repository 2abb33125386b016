import {
  planningAggregateId,
  workshopPlanning,
  type CustomerInfo,
  type PlanMaintenanceJob,
  type PlanningEvent,
  type PlanningState,
  type VehicleDetails,
} from '../../../garage/index.ts'
import { newId, type EventStore, type RecordedEvent } from '../../../store/index.ts'
import { newAggregate, raise, replayed, type Aggregate } from '../aggregate/aggregate.ts'
import { closes, grid, opens, slotOf } from '../planner/board.ts'

/** A planning at work, with the runs of `evolve`, counted as they happen. */
export interface Bench {
  readonly aggregate: Aggregate<PlanningState, PlanningEvent>
  readonly inReplay: number
  readonly inRaise: number
}

/** The decider's handler, which counts its own runs. */
const counting = () => {
  let runs = 0
  const decider = {
    ...workshopPlanning,
    evolve: (state: PlanningState, event: PlanningEvent): PlanningState => {
      runs += 1
      return workshopPlanning.evolve(state, event)
    },
  }
  return { decider, runs: () => runs }
}

/** Loads the planning of a day: one run for each stored event. */
export const loadBench = async (store: EventStore, day: string): Promise<Bench> => {
  const { decider, runs } = counting()
  let aggregate = newAggregate(decider)
  for await (const event of store.read(planningAggregateId(day)))
    aggregate = replayed(decider, aggregate, event as RecordedEvent & PlanningEvent)
  return { aggregate, inReplay: runs(), inRaise: 0 }
}

/** Performs a command that the rules accept, in memory only. */
export const performOn = (bench: Bench, command: PlanMaintenanceJob): Bench => {
  const { decider, runs } = counting()
  let { aggregate } = bench
  for (const event of decider.execute(aggregate.state, command)) aggregate = raise(decider, aggregate, event)
  return { ...bench, aggregate, inRaise: bench.inRaise + runs() }
}

/** Where a command may go: a day, the cars, and their owners. */
interface Room {
  readonly day: string
  readonly cars: readonly VehicleDetails[]
  readonly ownerOf: (car: VehicleDetails) => CustomerInfo
}

const commandFor = ({ day, ownerOf }: Room, car: VehicleDetails, start: number): PlanMaintenanceJob => {
  const { licenseNumber, brand, type } = car
  return {
    type: 'PlanMaintenanceJob',
    planningDate: day,
    jobId: newId(),
    ...slotOf(day, { car, start, length: 60 }),
    customerInfo: ownerOf(car),
    vehicleInfo: { licenseNumber, brand, type },
    description: 'Yearly check',
  }
}

/** The first command for a car and an hour that all rules accept; null when the day is full. */
export const acceptedCommand = (room: Room, state: PlanningState): PlanMaintenanceJob | null => {
  for (let start = opens * 60; start < closes * 60; start += grid) {
    const found = room.cars
      .map((car) => commandFor(room, car, start))
      .find((command) => workshopPlanning.checks(state, command).every((check) => check.holds))
    if (found !== undefined) return found
  }
  return null
}
