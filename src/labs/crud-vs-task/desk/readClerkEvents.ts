import type { EventStore } from '../../../store/index.ts'
import { clerkPrefix } from './clerkCustomer.ts'
import { clerkEventIn, type LoggedClerkEvent } from './loggedClerkEvent.ts'

/** Reads the desk's streams up to a position; the rest of a large store is not touched. */
export const readClerkEvents = async (
  store: EventStore,
  head: number,
): Promise<readonly LoggedClerkEvent[]> => {
  const found: LoggedClerkEvent[] = []
  for (const { aggregateId } of await store.aggregates({ prefix: clerkPrefix, limit: 10_000 })) {
    for await (const stored of store.read(aggregateId)) {
      const event = clerkEventIn(stored)
      if (event !== null && event.id <= head) found.push(event)
    }
  }
  return found.sort((a, b) => a.id - b.id)
}
