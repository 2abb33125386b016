/** The Saturday of the story, in the garage's own time zone (an hour ahead of UTC). */
export const storyDay = '2026-03-07'

const hourMs = 3_600_000

/** A moment of the story's day, `13:05`, as the log has it: ISO 8601 in UTC. */
export const momentOf = (clock: string): string =>
  new Date(Date.parse(`${storyDay}T${clock}:00.000Z`) - hourMs).toISOString()

/** The garage's clock at a moment of the log: `2026-03-07T13:05:00`. */
export const localOf = (recordedAt: string): string =>
  new Date(Date.parse(recordedAt) + hourMs).toISOString().slice(0, 19)

/** Whole minutes from one moment of the log to another; never below 0. */
export const minutesFrom = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 60_000))
