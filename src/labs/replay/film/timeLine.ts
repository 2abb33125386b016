import type { Mark } from '../../../playhead/index.ts'
import type { LogTimes } from './useLogTimes.ts'

/** How the film is laid out: each event as long as the others, or as the clock went. */
export type Layout = 'position' | 'time'

/** Film milliseconds for each event at speed 1. */
export const msPerEvent = 120

let evenly = Float64Array.from({ length: 1_024 }, (_, index) => (index + 1) * msPerEvent)

/** Stops of equal distance. They are the same for every log, so that one list serves all, and only grows. */
const evenStops = (count: number): Float64Array => {
  if (evenly.length < count) {
    evenly = Float64Array.from({ length: 2 * count }, (_, index) => (index + 1) * msPerEvent)
  }
  return evenly.subarray(0, count)
}

/** Film time of each event, ascending; index 0 is position 1. */
export const stopsOf = (times: Float64Array, layout: Layout): Float64Array => {
  const length = times.length * msPerEvent
  const first = times[0] ?? 0
  const span = (times.at(-1) ?? first) - first
  if (layout === 'position' || span <= 0) return evenStops(times.length)
  let latest = 0
  return times.map((time) => {
    // Events of two tabs can be recorded a moment out of order: the film only goes forward.
    latest = Math.max(latest, ((time - first) / span) * length)
    return latest
  })
}

/** More marks than this would touch each other. */
const mostMarks = 40

/** A mark where each day begins; every n-th day of a long log. */
export const dayMarks = (
  { times, dayStarts }: LogTimes,
  stops: Float64Array,
  nameOf: (time: number) => string,
): readonly Mark[] => {
  const every = Math.ceil(dayStarts.length / mostMarks)
  return dayStarts
    .filter((_, index) => index % every === 0)
    .map((index) => ({ at: stops[index] ?? 0, label: nameOf(times[index] ?? 0), kind: 'note' }))
}
