import type { RecordedEvent } from './contract.ts'
import { DamagedEventError } from './errors.ts'

/** A row of the table `events`. `id` is given by the engine. */
export interface EventRow extends Omit<RecordedEvent, 'eventData'> {
  /** JSON text of an object. */
  readonly eventData: string
}

/** A row that has no position yet. */
export type NewEventRow = Omit<EventRow, 'id'>

const parse = (row: EventRow): unknown => {
  try {
    return JSON.parse(row.eventData)
  } catch {
    return undefined
  }
}

/** The event in a row. @throws {DamagedEventError} when its data is not the JSON text of an object */
export const eventOf = (row: EventRow): RecordedEvent => {
  const eventData = parse(row)
  if (typeof eventData !== 'object' || eventData === null || Array.isArray(eventData)) {
    throw new DamagedEventError(row.id, 'its eventData is not the JSON text of an object')
  }
  return {
    id: row.id,
    aggregateId: row.aggregateId,
    order: row.order,
    eventType: row.eventType,
    eventData,
    eventId: row.eventId,
    recordedAt: row.recordedAt,
    correlationId: row.correlationId,
    causationId: row.causationId,
    actor: row.actor,
    schemaVersion: row.schemaVersion,
  }
}

/** One line of text that tells two rows apart in every column; what the log's hash is made of. */
export const canonicalText = (row: EventRow): string =>
  JSON.stringify([
    row.id,
    row.aggregateId,
    row.order,
    row.eventType,
    row.eventData,
    row.eventId,
    row.recordedAt,
    row.correlationId,
    row.causationId,
    row.actor,
    row.schemaVersion,
  ])
