/** How a presentation keeps its time; all in minutes. */
export interface Pace {
  readonly elapsed: number
  readonly planned: number
  /** Positive: behind. */
  readonly late: number
}

/** The pace at a step: each step is given the same part of the planned time; `late` counts from its end, and before it from its beginning. */
export const paceAt = (elapsed: number, planned: number, step: number, count: number): Pace => {
  const share = planned / Math.max(1, count)
  const begins = step * share
  const ends = begins + share
  const late = elapsed > ends ? elapsed - ends : Math.min(0, elapsed - begins)
  return { elapsed, planned, late }
}

/** Minutes and seconds, as on a clock. */
export const clockText = (minutes: number): string => {
  const seconds = Math.max(0, Math.floor(minutes * 60))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** A moment of a film, given in milliseconds, in seconds. */
export const clockSeconds = (at: number): string => (at / 1000).toFixed(at % 100 === 0 ? 1 : 3)
