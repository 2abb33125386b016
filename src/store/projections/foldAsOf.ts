import type { EventStore } from '../contract.ts'
import type { Projection } from '../projection.ts'
import { foldOn, unfolded } from './fold.ts'
import { wallClock, type WallClock } from './wallClock.ts'

/** How to fold. */
export interface FoldAsOfOptions {
  readonly signal?: AbortSignal
  /** Default: the machine's. */
  readonly clock?: WallClock
}

/**
 * The state as it was right after the event at a position, folded from the whole log; 0 is before the first event, and
 * a position after the end is the end.
 * @throws {RangeError} the position is not a whole number of at least 0
 * @throws {FoldError} `when` threw
 */
export const foldAsOf = async <State>(
  store: EventStore,
  projection: Projection<State>,
  position: number,
  { signal = new AbortController().signal, clock = wallClock }: FoldAsOfOptions = {},
): Promise<State> => {
  if (!Number.isSafeInteger(position) || position < 0) {
    throw new RangeError(
      `Failed to fold "${projection.name}" as of ${position}: because a position is a whole number from 0. Give one.`,
    )
  }
  signal.throwIfAborted()
  let folded = unfolded(projection)
  if (position === 0) return folded.state
  for await (const next of foldOn(store, projection, folded, { to: position, signal, clock })) folded = next
  return folded.state
}
