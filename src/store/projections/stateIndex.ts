import type { RecordedEvent } from '../contract.ts'
import type { Projection } from '../projection.ts'
import { foldSlice, unfolded, type Folded } from './fold.ts'
import { sliceMs, type WallClock } from './wallClock.ts'

/** The states at every n-th event, and the newest one. */
export interface StateIndex<State> {
  readonly newest: () => Folded<State>
  /** The kept state at a position, or the last one before it. */
  readonly nearest: (position: number) => Folded<State>
  /** Folds events for one slice of time. @throws as `foldSlice`; what was folded before stays */
  readonly advance: (events: readonly RecordedEvent[]) => void
}

/** Keeps a state each `every` events. */
export const createStateIndex = <State>(
  projection: Projection<State>,
  every: number,
  clock: WallClock,
): StateIndex<State> => {
  const kept: State[] = [projection.initial]
  let newest = unfolded(projection)

  /** Folds up to the next position at which a state is kept, or less. */
  const advanceOnce = (events: readonly RecordedEvent[]): void => {
    const next = kept.length * every
    const first = events[0]?.id ?? 1
    newest = foldSlice(projection, newest, events.slice(0, Math.max(0, next + 1 - first)), clock)
    if (newest.checkpoint === next) kept.push(newest.state)
  }

  return {
    newest: () => newest,
    nearest: (position) => {
      if (position >= newest.checkpoint) return newest
      const index = Math.floor(position / every)
      return { state: kept[index] as State, checkpoint: index * every, eventId: null }
    },
    advance: (events) => {
      const last = events.at(-1)?.id ?? 0
      const until = clock.now() + sliceMs
      do advanceOnce(events)
      while (newest.checkpoint < last && clock.now() < until)
    },
  }
}
