import { addDays, weekday } from '../../../garage/index.ts'

/** The Tuesday before a day, 1 to 7 days earlier. */
export const lastTuesday = (today: string): string => addDays(today, -(((weekday(today) + 5) % 7) + 1))

/** The first day of the month before, 28 to 61 days earlier. */
export const firstOfLastMonth = (today: string): string => {
  const lastOfMonthBefore = addDays(`${today.slice(0, 7)}-01`, -1)
  return `${lastOfMonthBefore.slice(0, 7)}-01`
}

/** The day 30 days earlier: "the last month". */
export const monthAgo = (today: string): string => addDays(today, -30)
