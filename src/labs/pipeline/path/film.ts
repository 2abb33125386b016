import type { Moment, StationId, Trace } from './trace.ts'

/** A hop from one station to the next on the film. */
export interface Hop {
  readonly from: StationId
  readonly to: StationId
  /** Film time in milliseconds. */
  readonly start: number
  readonly end: number
  /** What it really took, in milliseconds. */
  readonly measured: number
  /** Whether the film shows the hop in proportion, longer so that it can be seen, or shorter. */
  readonly shown: 'true' | 'held' | 'folded'
  /** The moment at which the hop arrives. */
  readonly moment: Moment
}

/** A trace on the time line of the playhead. */
export interface Film {
  readonly hops: readonly Hop[]
  /** Film time in milliseconds; at speed 1 and without holding, real time. */
  readonly duration: number
}

/** A hop is on screen at least this long, in real milliseconds. */
const leastOnScreen = 650
/** And at most this long. */
const mostOnScreen = 2_600

/**
 * Lays a trace out for a speed. Film time runs `speed` times as fast as real time on screen; hops that would be too
 * short or too long to watch are held or folded, and say so. At live speed nothing is.
 */
export const filmOf = (trace: Trace, speed: number): Film => {
  const live = speed >= 1
  const least = live ? 0 : leastOnScreen * speed
  const most = live ? Infinity : mostOnScreen * speed
  let at = 0
  const hops = trace.moments.slice(1).map((moment, index): Hop => {
    const before = trace.moments[index] ?? moment
    const measured = Math.max(0, moment.at - before.at)
    const length = Math.min(Math.max(measured, least), most)
    const start = at
    at += length
    return {
      from: before.station,
      to: moment.station,
      start,
      end: at,
      measured,
      shown: length > measured ? 'held' : length < measured ? 'folded' : 'true',
      moment,
    }
  })
  return { hops, duration: at }
}

/** The hop that the film shows at a moment; at the very beginning and end, the nearest. */
export const hopAt = (film: Film, now: number): Hop | undefined =>
  film.hops.find((hop) => now < hop.end) ?? film.hops.at(-1)

/** The same place on the film of another speed. */
export const samePlace = (before: Film, now: number, after: Film): number => {
  const hop = hopAt(before, now)
  const twin = hop === undefined ? undefined : after.hops[before.hops.indexOf(hop)]
  if (hop === undefined || twin === undefined) return 0
  const part = hop.end === hop.start ? 1 : Math.min(1, (now - hop.start) / (hop.end - hop.start))
  return twin.start + part * (twin.end - twin.start)
}
