import type { LoggedEvent } from '../../../garage/index.ts'
import { clerkEventTypes, type ClerkEvent } from './clerkEvent.ts'
import { clerkPrefix } from './clerkCustomer.ts'

/** An event of the desk as it lies in the store. */
export type LoggedClerkEvent = LoggedEvent & ClerkEvent

const known: ReadonlySet<string> = new Set(clerkEventTypes)

/**
 * Reads a stored event as one of the desk's; null when it is of another stream or kind.
 * @throws {Error} it is in a stream of the desk, but does not say whom it is about and when
 */
export const clerkEventIn = (event: LoggedEvent): LoggedClerkEvent | null => {
  if (!event.aggregateId.startsWith(clerkPrefix) || !known.has(event.eventType)) return null
  const { customerId, on } = event.eventData as Readonly<Record<string, unknown>>
  if (typeof customerId !== 'string' || typeof on !== 'string') {
    throw new Error(
      `Failed to read event ${event.id} (${event.eventType}): because its customerId is ` +
        `${JSON.stringify(customerId) ?? 'missing'} and its day is ${JSON.stringify(on) ?? 'missing'}. ` +
        'Correct the file it came from, and import that into a new store.',
    )
  }
  return event as LoggedClerkEvent
}
