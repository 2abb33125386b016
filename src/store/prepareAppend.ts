import { v7 as uuid } from 'uuid'
import type { AppendRequest, ExpectedVersion, NewEvent } from './contract.ts'
import { InvalidEventError } from './errors.ts'
import { jsonText } from './jsonText.ts'
import type { NewEventRow } from './eventRow.ts'

/** A request whose events have their identity and text, so that a second try is the same append. */
export interface PreparedRequest {
  readonly aggregateId: string
  readonly expected: ExpectedVersion
  /** Whether its ids may be stored already: the caller gave one, or a first try ended without an answer. */
  readonly mayRepeat: boolean
  /** Rows but for position and order. */
  readonly events: readonly PreparedEvent[]
}

export type PreparedEvent = Omit<NewEventRow, 'order' | 'aggregateId'>

const refuse = (what: string, remedy: string): never => {
  throw new InvalidEventError(`Failed to append: because ${what}. ${remedy}`)
}

const checkText = (label: string, value: unknown, most: number): void => {
  if (typeof value !== 'string' || value.length === 0 || value.length > most) {
    const given = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : `a ${typeof value}`
    refuse(`${label} is ${given}`, `Give a text of 1 to ${most} characters.`)
  }
}

const checkExpected = (expected: ExpectedVersion): void => {
  if (expected === 'none' || expected === 'exists' || expected === 'any') return
  if (typeof expected === 'number' && Number.isSafeInteger(expected) && expected >= 0) return
  refuse(
    `the expected version is ${String(expected)}`,
    "Give a whole number of at least 0, or 'none', 'exists' or 'any'.",
  )
}

const checkTime = (recordedAt: string): void => {
  const time = Date.parse(recordedAt)
  if (!Number.isNaN(time) && new Date(time).toISOString() === recordedAt) return
  refuse(`recordedAt is ${JSON.stringify(recordedAt)}`, 'Give UTC as in 2026-03-02T08:00:00.000Z.')
}

const prepareEvent = (event: NewEvent): PreparedEvent => {
  checkText('an event type', event.eventType, 200)
  const eventId = event.eventId ?? uuid()
  checkText('an event id', eventId, 200)
  const schemaVersion = event.schemaVersion ?? 1
  if (!Number.isSafeInteger(schemaVersion) || schemaVersion < 1) {
    refuse(`a schema version is ${schemaVersion}`, 'Give a whole number of at least 1.')
  }
  if (event.recordedAt !== undefined) checkTime(event.recordedAt)
  if (event.correlationId !== undefined) checkText('a correlation id', event.correlationId, 200)
  if (event.causationId !== undefined) checkText('a causation id', event.causationId, 200)
  if (event.actor !== undefined) checkText('an actor', event.actor, 200)
  return {
    eventType: event.eventType,
    eventData: jsonText(event.eventData),
    eventId,
    recordedAt: event.recordedAt ?? new Date().toISOString(),
    correlationId: event.correlationId ?? eventId,
    causationId: event.causationId ?? null,
    actor: event.actor ?? null,
    schemaVersion,
  }
}

const twice = (values: readonly string[]): string | undefined => {
  const seen = new Set<string>()
  return values.find((value) => seen.size === seen.add(value).size)
}

/** Most events in one append; larger loads go in several. */
const mostEvents = 10_000

/** Checks and completes what is to be appended. @throws {InvalidEventError} naming what is wrong */
export const prepareAppend = (requests: readonly AppendRequest[]): readonly PreparedRequest[] => {
  if (requests.length === 0) refuse('no aggregate is named', 'Name at least one.')
  const prepared = requests.map((request) => {
    checkText('an aggregate id', request.aggregateId, 300)
    checkExpected(request.expected)
    return {
      aggregateId: request.aggregateId,
      expected: request.expected,
      mayRepeat: request.events.some((event) => event.eventId !== undefined),
      events: request.events.map(prepareEvent),
    }
  })
  const ids = prepared.flatMap((request) => request.events.map((event) => event.eventId))
  if (ids.length > mostEvents)
    refuse(`it has ${ids.length} events`, `Append at most ${mostEvents} at a time.`)
  const doubled = twice(ids)
  if (doubled !== undefined) refuse(`two of its events have the id "${doubled}"`, 'Give each its own.')
  const again = twice(prepared.map((request) => request.aggregateId))
  if (again !== undefined)
    refuse(`it names "${again}" twice`, 'Put all events of an aggregate into one request.')
  return prepared
}
