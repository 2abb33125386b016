import type { Chance } from './chance.ts'

/** Virtual time, in milliseconds from the beginning of a film. Fractions are fine. */
export type Millis = number

/** An event, and when it happens. */
export interface Timed<Event> {
  readonly at: Millis
  readonly event: Event
}

/** An event that is set off now and happens later. */
export interface Later<Event> {
  /** From now; 0 is this same instant, after what is already due in it. */
  readonly delay: Millis
  readonly event: Event
}

/** The laws of one small world. Both functions are pure, and neither changes what it is given. */
export interface Model<State, Event> {
  readonly initial: State
  /** The world after `timed`. */
  evolve(state: State, timed: Timed<Event>): State
  /** What `timed` sets off, now or later, in a world that already reflects it. */
  react(state: State, timed: Timed<Event>, chance: Chance): readonly Later<Event>[]
}
