import { availableWorkStations } from '../planning/workStations.ts'
import type { PlanningState } from '../planning/planningState.ts'
import { timeOfMinute } from '../time/localTime.ts'
import { dayNumber } from '../time/calendar.ts'
import type { Timeslot } from '../time/timeslot.ts'
import type { Dice } from './dice.ts'

/** Opening of the garage, in minutes of the day. */
export const opensAt = 8 * 60

/** The last moment at which a planned job ends, in minutes of the day. */
const lastEnd = 17 * 60 + 30

const step = 15

const durations = [30, 30, 45, 45, 60, 60, 60, 90, 90, 120] as const

/** Which day, not before which minute of it, and which job moves (empty: a new one). */
export interface SlotWish {
  readonly date: string
  readonly notBefore: number
  readonly movingJobId: string
}

const slotAt = (date: string, minute: number, duration: number): Timeslot => {
  const start = dayNumber(date) * 24 * 60 + minute
  return { startTime: timeOfMinute(start), endTime: timeOfMinute(start + duration) }
}

type Minutes = readonly [start: number, end: number]

const minuteOf = (time: string): number => Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16))

/** When the work stations are taken, in minutes of the day. */
const takenIn = (planning: PlanningState, movingJobId: string): readonly Minutes[] => {
  const taken: Minutes[] = []
  for (const job of planning.jobs) {
    if (job.standing.is !== 'cancelled' && job.jobId !== movingJobId)
      taken.push([minuteOf(job.startTime), minuteOf(job.endTime)])
  }
  return taken
}

const isFree = (taken: readonly Minutes[], start: number, end: number): boolean => {
  let overlapping = 0
  for (const [from, to] of taken) if (from < end && to > start) overlapping += 1
  return overlapping < availableWorkStations
}

/**
 * A time that somebody may ask for. Mostly the front desk looks at the planning first and proposes one that is free; some
 * customers want what they want. Null: the day is over.
 */
export const findSlot = (dice: Dice, planning: PlanningState, wish: SlotWish): Timeslot | null => {
  const duration = dice.pick(durations)
  const earliest = Math.ceil(Math.max(wish.notBefore, opensAt) / step) * step
  const choices = Math.floor((lastEnd - duration - earliest) / step) + 1
  if (choices <= 0) return null
  const first = dice.below(choices)
  const taken = takenIn(planning, wish.movingJobId)
  const looks = dice.chance(0.88) ? choices : 0
  for (let tried = 0; tried < looks; tried += 1) {
    const minute = earliest + ((first + tried) % choices) * step
    if (isFree(taken, minute, minute + duration)) return slotAt(wish.date, minute, duration)
  }
  return slotAt(wish.date, earliest + first * step, duration)
}
