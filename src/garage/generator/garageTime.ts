import { addDays, weekday } from '../time/calendar.ts'

/** The Monday on which every generated history has its last week. */
export const lastMonday = '2026-03-02'

const lastSundayOf = (month: string): string => {
  const end = `${month}-31`
  return addDays(end, -((weekday(end) + 1) % 7))
}

/** Hours that the garage's clock is ahead of UTC on a date: summer time begins and ends on the last Sundays of March and October. */
export const hoursAhead = (date: string): number => {
  const year = date.slice(0, 4)
  return date >= lastSundayOf(`${year}-03`) && date < lastSundayOf(`${year}-10`) ? 2 : 1
}

const pad = (value: number): string => String(value).padStart(2, '0')

/**
 * A moment of a day on the garage's clock as ISO 8601 in UTC. `second` is counted from midnight and is late enough that
 * the day is the same in UTC; `ahead` comes from `hoursAhead`.
 */
export const recordedAtOf = (date: string, second: number, ahead: number): string => {
  const hour = Math.floor(second / 3600) - ahead
  return `${date}T${pad(hour)}:${pad(Math.floor(second / 60) % 60)}:${pad(second % 60)}.000Z`
}

/** The working day that is some working days later; the garage is closed on Sundays. */
export const workingDayAfter = (date: string, days: number): string => {
  let found = date
  for (let day = 0; day < days; day += 1) {
    found = addDays(found, weekday(found) === 5 ? 2 : 1)
  }
  return found
}
