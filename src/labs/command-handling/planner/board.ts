import {
  overlaps,
  peakOf,
  standingJobs,
  type Job,
  type PlanningState,
  type Timeslot,
  type VehicleDetails,
} from '../../../garage/index.ts'

/** The board shows the day from this hour to that. */
export const opens = 7
export const closes = 19

/** Jobs snap to this many minutes. */
export const grid = 30

/** A job that is not planned yet. Minutes count from midnight. */
export interface Draft {
  readonly car: VehicleDetails
  readonly start: number
  /** In minutes. */
  readonly length: number
}

const pad = (value: number): string => String(value).padStart(2, '0')

/** A time of the day, as `08:30`. */
export const clockAt = (minutes: number): string => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`

/** Minutes since midnight of a local time. */
export const minutesAt = (time: string): number =>
  Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16))

/** The slot that a draft asks for. */
export const slotOf = (day: string, { start, length }: Draft): Timeslot => ({
  startTime: `${day}T${clockAt(start)}`,
  endTime: `${day}T${clockAt(start + length)}`,
})

/** A start on the grid, so that the job lies within the board. */
export const snapped = (minutes: number, length: number): number =>
  Math.min(closes * 60 - length, Math.max(opens * 60, Math.round(minutes / grid) * grid))

/** The minute at a part of the board, from 0 at its beginning to 1 at its end. */
export const minuteAt = (part: number): number => (opens + part * (closes - opens)) * 60

/** Where a time lies on the board, as a percentage. */
export const percentAt = (minutes: number): number =>
  (100 * (Math.min(closes * 60, Math.max(opens * 60, minutes)) - opens * 60)) / ((closes - opens) * 60)

/** The jobs of each station: each goes to the first one that is free. Longer than the stations when there are too many. */
export const stationsOf = (jobs: readonly Job[]): readonly (readonly Job[])[] => {
  const stations: Job[][] = []
  for (const job of jobs.toSorted((one, other) => (one.startTime < other.startTime ? -1 : 1))) {
    const free = stations.find((station) => station.every((each) => !overlaps(each, job)))
    if (free === undefined) stations.push([job])
    else free.push(job)
  }
  return stations
}

/** The station where a slot would fit; one beyond the last when none is free. */
export const stationFor = (stations: readonly (readonly Job[])[], slot: Timeslot): number => {
  const free = stations.findIndex((station) => station.every((job) => !overlaps(job, slot)))
  return free === -1 ? stations.length : free
}

/** Jobs that the rule would count for a slot, and how many would really run at one moment with it. */
export const crowd = (
  planning: PlanningState,
  slot: Timeslot,
): { readonly overlapping: number; readonly peak: number } => {
  const around = standingJobs(planning).filter((job) => overlaps(job, slot))
  const within = around.map(({ startTime, endTime }) => ({
    startTime: startTime < slot.startTime ? slot.startTime : startTime,
    endTime: endTime > slot.endTime ? slot.endTime : endTime,
  }))
  return { overlapping: around.length, peak: peakOf([...within, slot]).jobs }
}
