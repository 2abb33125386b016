/** A stretch of local time: its start belongs to it, its end does not. */
export interface Timeslot {
  /** As `2026-03-02T08:00`. */
  readonly startTime: string
  readonly endTime: string
}

/** Whether two slots share a moment. Slots that only touch do not. */
export const overlaps = (one: Timeslot, other: Timeslot): boolean =>
  one.startTime < other.endTime && one.endTime > other.startTime
