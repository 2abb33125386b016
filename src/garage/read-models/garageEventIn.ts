import { valueAt, valueIn } from '../fields/valueAt.ts'
import type { GarageEvent } from '../garageCommand.ts'
import { eventShapes } from './eventShapes.ts'
import type { LoggedEvent } from './projection.ts'

/** A stored event of the garage: its id is always there. */
export type StoredGarageEvent = GarageEvent & { readonly eventId: string }

const shapeError = (event: LoggedEvent, path: string): Error =>
  new Error(
    `Failed to read event ${event.id} (${event.eventType}): because its field "${path}" is ` +
      `${JSON.stringify(valueAt(event.eventData, path)) ?? 'missing'}, not a text. Correct the file it came from, ` +
      'and import that into a new store.',
  )

interface Field {
  readonly path: string
  readonly keys: readonly string[]
}

/** Split once: this is read for every field of every event. */
const fieldsOf: ReadonlyMap<string, readonly Field[]> = new Map(
  Object.entries(eventShapes).map(([eventType, paths]) => [
    eventType,
    paths.map((path) => ({ path, keys: path.split('.') })),
  ]),
)

/** How the ids of the garage's aggregates begin. Another context may use the same words for facts of another shape. */
const ownAggregate = /^(Customer|Vehicle|WorkshopPlanning)-/

/**
 * Reads a stored event as one of the garage's; null when it is of another kind or context. More fields than known do no harm.
 * @throws {Error} it has the name of a garage event, but not its fields
 */
export const garageEventIn = (event: LoggedEvent): StoredGarageEvent | null => {
  const fields = fieldsOf.get(event.eventType)
  if (fields === undefined || !ownAggregate.test(event.aggregateId)) return null
  for (const { path, keys } of fields) {
    if (typeof valueIn(event.eventData, keys) !== 'string') throw shapeError(event, path)
  }
  return event as LoggedEvent & StoredGarageEvent
}
