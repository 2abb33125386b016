import { valueAt } from '../fields/problemsOf.ts'
import type { GarageEvent } from '../garageCommand.ts'
import { eventShapes } from './eventShapes.ts'
import type { LoggedEvent } from './projection.ts'

/** A stored event of the garage: its id is always there. */
export type StoredGarageEvent = GarageEvent & { readonly eventId: string }

const isGarageType = (eventType: string): eventType is GarageEvent['eventType'] =>
  Object.hasOwn(eventShapes, eventType)

const shapeError = (event: LoggedEvent, path: string): Error =>
  new Error(
    `Failed to read event ${event.id} (${event.eventType}): because its field "${path}" is ` +
      `${JSON.stringify(valueAt(event.eventData, path)) ?? 'missing'}, not a text. Correct the file it came from, ` +
      'and import that into a new store.',
  )

/** A path without dots is looked up directly: this runs for every field of every event. */
const fieldAt = (data: unknown, path: string): unknown =>
  path.includes('.') ? valueAt(data, path) : (data as Readonly<Record<string, unknown>> | null)?.[path]

/**
 * Reads a stored event as one of the garage's; null when it is of another kind. More fields than known do no harm.
 * @throws {Error} it has the name of a garage event, but not its fields
 */
export const garageEventIn = (event: LoggedEvent): StoredGarageEvent | null => {
  if (!isGarageType(event.eventType)) return null
  for (const path of eventShapes[event.eventType] as readonly string[]) {
    if (typeof fieldAt(event.eventData, path) !== 'string') throw shapeError(event, path)
  }
  return event as LoggedEvent & StoredGarageEvent
}
