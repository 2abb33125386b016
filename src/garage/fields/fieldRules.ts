import { isDate } from '../time/calendar.ts'
import { isLocalTime } from '../time/localTime.ts'
import type { ProblemKey, ValueProblem } from './fieldProblem.ts'

/** Looks at the value of one field; null when it will do. */
export type FieldRule = (value: unknown) => ValueProblem | null

const longestShown = 60

const shown = (value: unknown): string => (typeof value === 'string' ? value.slice(0, longestShown) : '')

const wellFormed =
  (key: ProblemKey, max: number, fits: (text: string) => boolean): FieldRule =>
  (value) => {
    if (typeof value !== 'string' || value.trim() === '') return { key: 'missing', params: {} }
    if (value.length > max) return { key: 'tooLong', params: { max, length: value.length } }
    return fits(value) ? null : { key, params: { value: shown(value) } }
  }

const matches =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text)

/** Any text of 1 to `max` characters that is more than white space. */
export const text = (max: number): FieldRule => wellFormed('missing', max, () => true)

/** Any text of at most `max` characters; may be empty. */
export const optionalText =
  (max: number): FieldRule =>
  (value) => {
    if (typeof value !== 'string') return { key: 'missing', params: {} }
    return value.length > max ? { key: 'tooLong', params: { max, length: value.length } } : null
  }

/** An identity: 1 to 100 letters, digits, dots, hyphens and underscores. */
export const id: FieldRule = wellFormed('notAnId', 100, matches(/^[\w.-]+$/))

/** Something, an at sign, and a domain with a dot. */
export const emailAddress: FieldRule = wellFormed(
  'notAnEmailAddress',
  254,
  matches(/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/),
)

const hasDigits = (value: string, least: number, most: number): boolean => {
  const digits = value.replaceAll(/\D/g, '').length
  return digits >= least && digits <= most
}

/** A telephone number with 9 to 15 digits that begins with 0 or +; spaces and hyphens are allowed between. */
export const telephoneNumber: FieldRule = wellFormed(
  'notATelephoneNumber',
  20,
  (value) => /^(0|\+)\d[\d -]*\d$/.test(value) && hasDigits(value, 9, 15),
)

/** A Dutch postal code as `1234 AB`; the letters SA, SD and SS are never given out. */
export const postalCode: FieldRule = wellFormed(
  'notAPostalCode',
  20,
  matches(/^[1-9]\d{3} (?!SA|SD|SS)[A-Z]{2}$/),
)

/** A Dutch licence number: three groups of 1 to 3 digits or 1 to 3 letters, as `AB-12-CD`. */
export const licenseNumber: FieldRule = wellFormed(
  'notALicenseNumber',
  20,
  matches(/^((\d{1,3}|[a-z]{1,3})-){2}(\d{1,3}|[a-z]{1,3})$/i),
)

/** A date that exists, as `2026-03-02`. */
export const date: FieldRule = wellFormed('notADate', 20, isDate)

/** A local date and time that exists, as `2026-03-02T08:00`. */
export const localTime: FieldRule = wellFormed('notATime', 20, isLocalTime)

/** One of the texts given. */
export const choice = (choices: readonly string[]): FieldRule =>
  wellFormed('notAChoice', 100, (value) => choices.includes(value))
