import type { Later, Model, Timed } from '../../kernel/index.ts'
import { garageModel, type GarageEvent, type GarageState } from './model/garage/garageModel.ts'
import { poolsModel, poolsOpening } from './model/pools/poolsModel.ts'
import type { PoolsEvent, PoolsState } from './model/pools/state.ts'
import type { BulkheadSettings } from './model/settings.ts'

/*
 * Two small worlds about what may fail together. Which one is played, a setting says:
 *
 *   pools    three pages and their threads: one pool for all, or one for each
 *   garage   the garage's services, borders around them, and a fault
 */

/** Version of the laws; a run of another version is not played. */
export const modelVersion = 1

export type BulkheadState = PoolsState | GarageState

export type BulkheadEvent = PoolsEvent | GarageEvent

/** A world of its own as one of several; events of another world, as an old input may be, change nothing in it. */
const among = <State extends BulkheadState, Event extends BulkheadEvent>(
  model: Model<State, Event>,
  names: readonly Event['is'][],
): Model<BulkheadState, BulkheadEvent> => {
  const isOurs = (event: BulkheadEvent): event is Event => names.some((name) => name === event.is)
  return {
    initial: model.initial,
    evolve: (state, { at, event }: Timed<BulkheadEvent>) =>
      isOurs(event) ? model.evolve(state as State, { at, event }) : state,
    react: (state, { at, event }, chance): readonly Later<BulkheadEvent>[] =>
      isOurs(event) ? model.react(state as State, { at, event }, chance) : [],
  }
}

/** The laws of the world that the settings choose. */
export const bulkheadModel = (settings: BulkheadSettings): Model<BulkheadState, BulkheadEvent> => {
  switch (settings.world) {
    case 'pools':
      return among(poolsModel(settings), ['conditionSet', 'requested', 'serviceDone', 'timeUp', 'waitOver'])
    case 'garage':
      return among(garageModel(settings), [
        'domainDrawn',
        'faultInjected',
        'repaired',
        'taskBegan',
        'keptWorkDone',
      ])
  }
}

/** What happens in every film of a world without anybody doing it. */
export const bulkheadOpening = (settings: BulkheadSettings): readonly Timed<BulkheadEvent>[] => {
  switch (settings.world) {
    case 'pools':
      return poolsOpening(settings)
    case 'garage':
      return [{ at: 200, event: { is: 'taskBegan', n: 0 } }]
  }
}
