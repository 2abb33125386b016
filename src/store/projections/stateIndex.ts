import type { RecordedEvent } from '../contract.ts'
import type { Projection } from '../projection.ts'
import { foldSlice, unfolded, type Folded } from './fold.ts'
import { sliceMs, type WallClock } from './wallClock.ts'

/** States at many positions of a log, and the newest one. */
export interface StateIndex<State> {
  readonly newest: () => Folded<State>
  /** The kept state at a position, or the last one before it. No multiple of `every` lies between the two. */
  readonly nearest: (position: number) => Folded<State>
  /** Folds events for one slice of time. @throws as `foldSlice`; what was folded before stays */
  readonly advance: (events: readonly RecordedEvent[]) => void
}

/** Where folding is slow, states are kept closer together: up to so many for each `every` events. */
const densest = 10

/** Keeps a state at each multiple of `every`, and between them after each slice's worth of folding. */
export const createStateIndex = <State>(
  projection: Projection<State>,
  every: number,
  clock: WallClock,
): StateIndex<State> => {
  let newest = unfolded(projection)
  let cost = 0
  const kept: Folded<State>[] = [newest]

  const isWorthKeeping = (): boolean => {
    const gap = newest.checkpoint - (kept.at(-1)?.checkpoint ?? 0)
    return (newest.checkpoint % every === 0 && gap > 0) || (cost >= sliceMs && gap * densest >= every)
  }

  /** Folds up to the next multiple of `every`, or less. */
  const advanceOnce = (events: readonly RecordedEvent[]): void => {
    const next = (Math.floor(newest.checkpoint / every) + 1) * every
    const first = events[0]?.id ?? 1
    const began = clock.now()
    newest = foldSlice(projection, newest, events.slice(0, Math.max(0, next + 1 - first)), clock)
    cost += clock.now() - began
    if (!isWorthKeeping()) return
    kept.push(newest)
    cost = 0
  }

  return {
    newest: () => newest,
    nearest: (position) => {
      if (position >= newest.checkpoint) return newest
      return kept.findLast(({ checkpoint }) => checkpoint <= position) ?? unfolded(projection)
    },
    advance: (events) => {
      const last = events.at(-1)?.id ?? 0
      const until = clock.now() + sliceMs
      do advanceOnce(events)
      while (newest.checkpoint < last && clock.now() < until)
    },
  }
}
