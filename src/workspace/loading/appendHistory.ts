import { generateHistory, type GeneratedBatch } from '../../garage/index.ts'
import type { Appended, EventStore } from '../../store/index.ts'

/** What to load. */
export interface LoadOptions {
  /** How many events, exactly; a whole number of at least 0. */
  readonly events: number
  /** Any whole number; the same seed gives the same events. */
  readonly seed: number
}

/** How far a load is. */
export interface LoadProgress {
  /** Events that were added by this load. */
  readonly appended: number
  /** Events that were there already, from an earlier load of the same history. */
  readonly repeated: number
  /** Events that are to be there at the end. */
  readonly total: number
  /** Real milliseconds since it began. */
  readonly wallMs: number
}

/** How a load ended. What was appended stays in either case. */
export interface LoadOutcome extends LoadProgress {
  readonly is: 'loaded' | 'cancelled'
}

/** How to run it. */
export interface LoadRun {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: LoadProgress) => void
  /** Lets the page do what waits, after each batch. Default: goes on at once. */
  readonly breathe?: () => Promise<void>
}

/** Batches that wait at the store at a time: it writes them together while the next ones are generated. */
const mostWaiting = 4

const appendBatch = async (store: EventStore, batch: GeneratedBatch): Promise<readonly Appended[]> => {
  // All at once: the store writes them in this order, many in one transaction.
  const outcomes = await Promise.allSettled(
    batch.appends.map(({ aggregateId, events, expected }) => store.append(aggregateId, events, expected)),
  )
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  })
}

/** Counts what came of the batches. */
const createTally = (total: number) => {
  const began = performance.now()
  let appended = 0
  let repeated = 0
  return {
    add: (results: readonly Appended[]): void => {
      for (const result of results) {
        if (result.repeated) repeated += result.events.length
        else appended += result.events.length
      }
    },
    now: (): LoadProgress => ({ appended, repeated, total, wallMs: performance.now() - began }),
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Appends a generated history of the garage, batch by batch. What is there from an earlier load of the same history is
 * left as it is, so that a load that was cancelled can go on where it was.
 * @throws {Error} the store refused; says how many events were appended and stay
 */
export const appendHistory = async (
  store: EventStore,
  { events, seed }: LoadOptions,
  { signal, onProgress, breathe }: LoadRun = {},
): Promise<LoadOutcome> => {
  const tally = createTally(events)
  const waiting: Promise<readonly Appended[]>[] = []

  const settleOldest = async (): Promise<void> => {
    tally.add((await waiting.shift()) ?? [])
    onProgress?.(tally.now())
    await breathe?.()
  }

  try {
    for (const batch of generateHistory({ seed, events })) {
      if (signal?.aborted === true) break
      const stored = appendBatch(store, batch)
      // A refusal is told when its turn comes.
      stored.catch(() => undefined)
      waiting.push(stored)
      if (waiting.length >= mostWaiting) await settleOldest()
    }
    while (waiting.length > 0) await settleOldest()
  } catch (error) {
    for (const rest of await Promise.allSettled(waiting))
      if (rest.status === 'fulfilled') tally.add(rest.value)
    throw new Error(
      `Failed to load the garage into "${store.name}": because ${reasonOf(error)} ${tally.now().appended} events were appended and stay.`,
      { cause: error },
    )
  }
  const end = tally.now()
  return { is: end.appended + end.repeated === events ? 'loaded' : 'cancelled', ...end }
}
