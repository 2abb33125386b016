import { wallClock, type EventStore, type RecordedEvent } from '../../../store/index.ts'

/** How an event belongs to another one. */
export type Relation = 'cause' | 'sibling' | 'effect' | 'correlated'

/** What `other` is to `event`; null when they have nothing to do with each other, or are the same. */
export const relationOf = (event: RecordedEvent, other: RecordedEvent): Relation | null => {
  if (other.id === event.id) return null
  if (other.eventId === event.causationId) return 'cause'
  if (other.causationId === event.eventId) return 'effect'
  if (event.causationId !== null && other.causationId === event.causationId) return 'sibling'
  return other.correlationId === event.correlationId ? 'correlated' : null
}

/** A relative, as it is listed. */
export interface Relative {
  readonly id: number
  readonly eventType: string
  readonly aggregateId: string
  readonly relation: Relation
}

/** What was found so far, in the order of the log. */
export interface Relatives {
  readonly found: readonly Relative[]
  /** First and last position that were looked at. */
  readonly from: number
  readonly to: number
}

/** Most relatives that are kept. */
const most = 500
const batchSize = 500

/**
 * Looks for the relatives of an event between two positions, a slice at a time.
 * @throws the store's errors and the signal's reason
 */
export async function* findRelatives(
  store: EventStore,
  event: RecordedEvent,
  { from, to, signal }: { readonly from: number; readonly to: number; readonly signal: AbortSignal },
): AsyncGenerator<Relatives> {
  const found: Relative[] = []
  for await (const events of store.readBatches({ from, to, batchSize, signal })) {
    for (const other of events) {
      const { id, eventType, aggregateId } = other
      const relation = relationOf(event, other)
      if (relation !== null && found.length < most) found.push({ id, eventType, aggregateId, relation })
    }
    yield { found: [...found], from, to: events.at(-1)?.id ?? to }
    await wallClock.breathe()
    signal.throwIfAborted()
  }
}
