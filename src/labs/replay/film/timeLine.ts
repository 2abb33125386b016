import type { Mark } from '../../../playhead/index.ts'

/** How the film is laid out: each event as long as the others, or as the clock went. */
export type Layout = 'position' | 'time'

/** Film milliseconds for each event at speed 1. */
export const msPerEvent = 120

/** Film time of each event, ascending; index 0 is position 1. */
export const stopsOf = (times: readonly number[], layout: Layout): Float64Array => {
  const length = times.length * msPerEvent
  const first = times[0] ?? 0
  const span = (times.at(-1) ?? first) - first
  const byPosition = layout === 'position' || span <= 0
  let latest = 0
  return Float64Array.from(times, (time, index) => {
    // Events of two tabs can be recorded a moment out of order: the film only goes forward.
    latest = Math.max(latest, byPosition ? (index + 1) * msPerEvent : ((time - first) / span) * length)
    return latest
  })
}

/** More marks than this would touch each other. */
const mostMarks = 40

/** A mark where each day begins; every n-th day of a long log. */
export const dayMarks = (
  times: readonly number[],
  stops: Float64Array,
  nameOf: (time: number) => string,
): readonly Mark[] => {
  const day = 86_400_000
  const starts = times.flatMap((time, index) =>
    index === 0 || Math.floor(time / day) !== Math.floor((times[index - 1] ?? 0) / day) ? [index] : [],
  )
  const every = Math.ceil(starts.length / mostMarks)
  return starts
    .filter((_, index) => index % every === 0)
    .map((index) => ({ at: stops[index] ?? 0, label: nameOf(times[index] ?? 0), kind: 'note' }))
}
