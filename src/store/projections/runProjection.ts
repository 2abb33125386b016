import type { EventStore } from '../contract.ts'
import type { Projection, ProjectionRun } from '../projection.ts'
import type { CheckpointStore } from './checkpoints.ts'
import { checkpointsFor } from './checkpointsFor.ts'
import { ProjectionWorker } from './projectionWorker.ts'
import { wallClock, type WallClock } from './wallClock.ts'

/** How to run a projection. */
export interface RunOptions {
  /** Where to save; default: IndexedDB for a store in IndexedDB, else memory. */
  readonly checkpoints?: CheckpointStore
  /** Default: the machine's. */
  readonly clock?: WallClock
  /** Events between two saves while catching up; default 2,000. */
  readonly saveEvery?: number
  /** Real milliseconds of quiet before a save; default 250. */
  readonly quietMs?: number
}

/**
 * Runs a projection behind a store: from its saved checkpoint if name, version and log fit, else from the beginning.
 * A rebuild that was not done when the page went away goes on. Never throws: `view()` tells.
 */
export const runProjection = <State>(
  store: EventStore,
  projection: Projection<State>,
  options: RunOptions = {},
): ProjectionRun<State> =>
  new ProjectionWorker(store, projection, {
    checkpoints: options.checkpoints ?? checkpointsFor(store),
    clock: options.clock ?? wallClock,
    saveEvery: options.saveEvery ?? 2000,
    quietMs: options.quietMs ?? 250,
  })
