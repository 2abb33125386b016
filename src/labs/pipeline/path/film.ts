import type { Moment, StationId, SubscriberId, Trace } from './trace.ts'

/** Whether the film shows a time in proportion, longer so that it can be seen, or shorter. */
export type Shown = 'true' | 'held' | 'folded'

/** A stretch of the film. Film time is in milliseconds. */
interface Stretch {
  readonly start: number
  readonly end: number
  /** What it really took, in milliseconds. */
  readonly measured: number
  readonly shown: Shown
}

/** A hop from one station to the next on the film. */
export interface Hop extends Stretch {
  readonly from: StationId
  readonly to: StationId
  /** The moment at which the hop arrives. */
  readonly moment: Moment
}

/** The event on its way to another context, beside the command's own way. */
export interface Branch extends Stretch {
  readonly to: SubscriberId
}

/** A trace on the time line of the playhead. */
export interface Film {
  readonly hops: readonly Hop[]
  readonly branches: readonly Branch[]
  /** Film time in milliseconds; at live speed real time. */
  readonly duration: number
}

/** Where the film is: at a station, or on the way to it. */
export interface Place {
  readonly station: StationId
  /** The hop that leads there; null at the first station. */
  readonly hop: Hop | null
  /** How much of the hop is done; 1 at the station. */
  readonly part: number
}

/** The film of nothing. */
export const emptyFilm: Film = { hops: [], branches: [], duration: 0 }

/** A hop is on screen at least this long, in real milliseconds. */
const leastOnScreen = 650
/** And at most this long. */
const mostOnScreen = 2_600

const stretch = (start: number, measured: number, speed: number): Stretch => {
  if (speed >= 1) return { start, end: start + measured, measured, shown: 'true' }
  const [least, most] = [leastOnScreen * speed, mostOnScreen * speed]
  const length = Math.min(Math.max(measured, least), most)
  const shown = length > measured ? 'held' : length < measured ? 'folded' : 'true'
  return { start, end: start + length, measured, shown }
}

const branchesOf = (trace: Trace, hops: readonly Hop[], speed: number): readonly Branch[] => {
  const published = hops.find((hop) => hop.to === 'publish')
  if (published === undefined) return []
  const last = trace.events.at(-1)?.eventId
  return trace.received
    .filter(({ eventId }) => eventId === last)
    .map(({ subscriber, at }) => ({
      to: subscriber,
      ...stretch(published.end, Math.max(0, at - published.moment.at), speed),
    }))
}

/**
 * Lays a trace out for a speed. Film time runs `speed` times as fast as real time on screen; hops that would be too
 * short or too long to watch are held or folded, and say so. At live speed nothing is.
 */
export const filmOf = (trace: Trace, speed: number): Film => {
  let at = 0
  const hops = trace.moments.slice(1).map((moment, index): Hop => {
    const before = trace.moments[index] ?? moment
    const piece = stretch(at, Math.max(0, moment.at - before.at), speed)
    at = piece.end
    return { from: before.station, to: moment.station, moment, ...piece }
  })
  const branches = branchesOf(trace, hops, speed)
  return { hops, branches, duration: Math.max(at, ...branches.map(({ end }) => end)) }
}

/** The hop that the film shows at a moment: until it has arrived, inclusive. At the very beginning none. */
const hopAt = (film: Film, now: number): Hop | undefined =>
  now <= 0 ? undefined : (film.hops.find((hop) => now <= hop.end) ?? film.hops.at(-1))

const partOf = (hop: Hop, now: number): number =>
  hop.end === hop.start ? 1 : Math.min(1, Math.max(0, (now - hop.start) / (hop.end - hop.start)))

/** Where the film is at a moment; null when there is none. */
export const placeAt = (film: Film, now: number): Place | null => {
  const [first] = film.hops
  if (first === undefined) return null
  const hop = hopAt(film, now)
  return hop === undefined
    ? { station: first.from, hop: null, part: 1 }
    : { station: hop.to, hop, part: partOf(hop, now) }
}

/** The same place on the film of another speed. */
export const samePlace = (before: Film, now: number, after: Film): number => {
  const hop = hopAt(before, now)
  const twin = hop === undefined ? undefined : after.hops[before.hops.indexOf(hop)]
  if (hop === undefined || twin === undefined) return 0
  return twin.start + partOf(hop, now) * (twin.end - twin.start)
}

/** Stations that have been reached at a moment. */
export const reachedBy = (film: Film, now: number): ReadonlySet<StationId> =>
  new Set([
    ...film.hops.slice(0, 1).map(({ from }) => from),
    ...film.hops.filter((hop) => now >= hop.end && now > 0).map(({ to }) => to),
  ])
