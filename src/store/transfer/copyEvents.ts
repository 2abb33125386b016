import type { EventStore, NewEvent, RecordedEvent } from '../contract.ts'

/** What to copy. */
export interface CopyOptions {
  /** Last position of the source; default: its end. */
  readonly to?: number
  /** Which events; default: all. Of an aggregate, none may be left out before one that is copied. */
  readonly keep?: (event: RecordedEvent) => boolean
  readonly signal?: AbortSignal
}

const newEventOf = (event: RecordedEvent): NewEvent => ({
  eventType: event.eventType,
  eventData: event.eventData as object,
  eventId: event.eventId,
  recordedAt: event.recordedAt,
  correlationId: event.correlationId,
  ...(event.causationId === null ? {} : { causationId: event.causationId }),
  ...(event.actor === null ? {} : { actor: event.actor }),
  schemaVersion: event.schemaVersion,
})

/**
 * Appends events of one store to another, oldest first, with their ids, times and orders; gives how many. Into an empty
 * store, and without leaving any out, the positions are the same as well.
 * @throws {ConcurrencyError} the target has another version of an aggregate; what was appended before stays
 * @throws the stores' errors and the signal's reason
 */
export const copyEvents = async (
  source: EventStore,
  target: EventStore,
  { to, keep = () => true, signal }: CopyOptions = {},
): Promise<number> => {
  const head = to ?? (await source.head())
  let copied = 0
  if (head === 0) return copied
  for await (const events of source.readBatches({ to: head, batchSize: 250 })) {
    signal?.throwIfAborted()
    // All at once: the store writes them in this order, many in one transaction.
    const outcomes = await Promise.allSettled(
      events
        .filter(keep)
        .map((event) => target.append(event.aggregateId, [newEventOf(event)], event.order - 1)),
    )
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') throw outcome.reason
      copied += 1
    }
  }
  return copied
}
