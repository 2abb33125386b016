import type { Due } from './agenda.ts'
import type { Seed } from './chance.ts'
import type { Millis, Timed } from './model.ts'

/** One event of a film, and the world after it. */
export interface Frame<State, Event> extends Timed<Event> {
  /** Place in the film, from 0. */
  readonly index: number
  /** Index of the frame that set this one off; null for an input. */
  readonly cause: number | null
  readonly state: State
}

/** A run, played. Many frames may share one instant; the last of them is what that instant looks like. */
export interface Film<State, Event> {
  readonly seed: Seed
  /** The world before the first event. */
  readonly initial: State
  /** Length of the film; events at exactly this moment belong to it. */
  readonly until: Millis
  /** In the order in which they happened. */
  readonly frames: readonly Frame<State, Event>[]
  /** The `at` of each frame, for quick searches; ascending. */
  readonly times: Readonly<ArrayLike<Millis>>
  /** What was set off and lies beyond the end, in order: still on its way when the film ends. */
  readonly unplayed: readonly Due<Event>[]
}

/** How many frames have happened up to and including `now`. Costs the logarithm of the film's length. */
export const countUntil = (film: Film<unknown, unknown>, now: Millis): number => {
  const { times } = film
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((times[middle] as Millis) <= now) low = middle + 1
    else high = middle
  }
  return low
}

/** The last frame that has happened at `now`; null before the first. */
export const frameAt = <State, Event>(film: Film<State, Event>, now: Millis): Frame<State, Event> | null =>
  film.frames[countUntil(film, now) - 1] ?? null

/** The world at `now`, after all that happens in that instant. */
export const stateAt = <State, Event>(film: Film<State, Event>, now: Millis): State => {
  const frame = frameAt(film, now)
  return frame === null ? film.initial : frame.state
}

/** What led to a frame: from the input, cause by cause, to the frame itself. Empty for an index outside the film. */
export const causesOf = <State, Event>(
  film: Film<State, Event>,
  index: number,
): readonly Frame<State, Event>[] => {
  const chain: Frame<State, Event>[] = []
  let frame = film.frames[index]
  while (frame !== undefined) {
    chain.push(frame)
    frame = frame.cause === null ? undefined : film.frames[frame.cause]
  }
  return chain.toReversed()
}

/** The frames that a frame set off itself, in order. Looks through the rest of the film. */
export const effectsOf = <State, Event>(
  film: Film<State, Event>,
  index: number,
): readonly Frame<State, Event>[] => film.frames.slice(index + 1).filter((frame) => frame.cause === index)
