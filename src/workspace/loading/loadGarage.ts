import { generateHistory } from '../../garage/index.ts'
import { openEventStore, type EventStore } from '../../store/index.ts'

/** How many events a load makes; each passes the garage's own rules. */
export const loadSizes = [500, 10_000, 100_000] as const
export type LoadSize = (typeof loadSizes)[number]

/** How far a load is. */
export interface LoadProgress {
  readonly done: number
  readonly total: number
  /** Since the load began; measured. */
  readonly eventsPerSecond: number
}

export interface LoadOptions {
  readonly events: LoadSize
  /** The same seed gives the same events. */
  readonly seed: number
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: LoadProgress) => void
}

/** Generated loads need no flush to disk for each transaction: what is lost can be generated again. */
const relaxed = (store: EventStore): Promise<EventStore> =>
  store.engine === 'memory' ? Promise.resolve(store) : openEventStore(store.name, { durability: 'relaxed' })

/**
 * Fills an empty store with the history of a garage. A cancelled load keeps what it stored.
 * @throws {ConcurrencyError} the store is not empty and holds other events of these aggregates
 */
export const loadGarage = async (store: EventStore, options: LoadOptions): Promise<LoadProgress> => {
  const { events, seed, signal, onProgress } = options
  const target = await relaxed(store)
  const started = performance.now()
  let done = 0
  const progress = (): LoadProgress => ({
    done,
    total: events,
    eventsPerSecond: (1000 * done) / Math.max(performance.now() - started, 1),
  })
  try {
    for (const batch of generateHistory({ seed, events })) {
      signal?.throwIfAborted()
      // Queued together they share one transaction, in this order; a batch is small enough to keep the page free.
      await Promise.all(batch.appends.map((append) => target.appendAll([append])))
      done += batch.eventCount
      onProgress?.(progress())
    }
    return progress()
  } finally {
    if (target !== store) target.close()
  }
}
