import type { RecordedEvent } from '../contract.ts'
import { isJsonObject } from './parseJsonObject.ts'

type Check = (value: unknown) => boolean

const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) > 0

// Date.parse takes 31 February for 3 March; only what comes back the same is a moment.
const isMoment: Check = (value) => {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString() === value
}

interface Column {
  readonly is: Check
  readonly what: string
}

const isText = (value: unknown, most: number): boolean =>
  typeof value === 'string' && value !== '' && value.length <= most

const textUpTo = (most: number): Column => ({
  is: (value) => isText(value, most),
  what: `text of 1 to ${most} characters`,
})
const textOrNull: Column = {
  is: (value) => value === null || isText(value, 200),
  what: 'null or text of 1 to 200 characters',
}
const count = { is: isCount, what: 'a whole number from 1' }

/** The columns of an event in the order in which they are written, with the limits of `append`. */
const columns: Readonly<Record<keyof RecordedEvent, Column>> = {
  id: count,
  aggregateId: textUpTo(300),
  order: count,
  eventType: textUpTo(200),
  eventData: { is: isJsonObject, what: 'an object' },
  eventId: textUpTo(200),
  recordedAt: { is: isMoment, what: 'a moment like 2026-03-02T09:00:00.000Z' },
  correlationId: textUpTo(200),
  causationId: textOrNull,
  actor: textOrNull,
  schemaVersion: count,
}

const names = Object.keys(columns) as (keyof RecordedEvent)[]

/** Checks that an object has exactly the columns of an event, of the right kinds. @throws what `complain` makes */
export const parseEvent = (
  value: Readonly<Record<string, unknown>>,
  complain: (reason: string) => Error,
): RecordedEvent => {
  for (const name of names) {
    if (!Object.hasOwn(value, name)) throw complain(`has no "${name}"`)
    const { is, what } = columns[name]
    if (!is(value[name])) throw complain(`has "${name}":${excerpt(value[name])}, which is not ${what}`)
  }
  const strange = Object.keys(value).find((key) => !Object.hasOwn(columns, key))
  if (strange !== undefined) throw complain(`has an unknown key ${excerpt(strange)}`)
  return value as unknown as RecordedEvent
}

const excerpt = (value: unknown): string => {
  const json = JSON.stringify(value)
  return json.length > 60 ? `${json.slice(0, 60)}...` : json
}

/** An event as a line, columns in their fixed order, without the line end. */
export const formatEvent = (event: RecordedEvent): string =>
  JSON.stringify(Object.fromEntries(names.map((name) => [name, event[name]])))
