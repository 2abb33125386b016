import { dateOfDay, dayNumber, isDate } from './calendar.ts'

const timePattern = /^([01]\d|2[0-3]):([0-5]\d)$/

const minutesOfDay = 24 * 60

const pad = (value: number): string => String(value).padStart(2, '0')

/** Whether the text is a time of the day, as `08:00`. */
export const isClockTime = (text: string): boolean => timePattern.test(text)

/** Whether the text is a local date and time without zone, as `2026-03-02T08:00`. Such texts sort by time. */
export const isLocalTime = (text: string): boolean =>
  text.length === 16 && text[10] === 'T' && isDate(text.slice(0, 10)) && isClockTime(text.slice(11))

/** The date of a local time. */
export const dateOf = (time: string): string => time.slice(0, 10)

/** The time of the day of a local time. */
export const clockOf = (time: string): string => time.slice(11, 16)

/** Minutes since 1970-01-01T00:00 on the same local clock. */
export const minuteNumber = (time: string): number =>
  dayNumber(dateOf(time)) * minutesOfDay + Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16))

/** The local time that is this many minutes after 1970-01-01T00:00. */
export const timeOfMinute = (minutes: number): string => {
  const days = Math.floor(minutes / minutesOfDay)
  const rest = minutes - days * minutesOfDay
  return `${dateOfDay(days)}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`
}

/** The local time some minutes later (or earlier). */
export const addMinutes = (time: string, minutes: number): string =>
  timeOfMinute(minuteNumber(time) + minutes)

/** Minutes from one local time to another; negative when the other is earlier. */
export const minutesBetween = (from: string, to: string): number => minuteNumber(to) - minuteNumber(from)
