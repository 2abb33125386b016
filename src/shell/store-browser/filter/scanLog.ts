import { wallClock, type EventStore, type RecordedEvent } from '../../../store/index.ts'
import { matcher, onlyAggregate, type EventFilter } from './eventFilter.ts'

/** Events that are read between two breaths of the page. */
const batchSize = 500

/** What a scan has found in its last slice. */
export interface ScanSlice {
  readonly ids: readonly number[]
  /** How many of the events in the range are behind it. */
  readonly done: number
}

/** The positions to look through. */
export interface ScanRange {
  /** First and last position, inclusive. */
  readonly from: number
  readonly to: number
  readonly newestFirst: boolean
  readonly signal: AbortSignal
}

/** One aggregate is found by the index of its events; its orders are no positions, so it is read whole. */
async function* readAggregate(
  store: EventStore,
  aggregateId: string,
  { newestFirst, signal }: ScanRange,
): AsyncGenerator<readonly RecordedEvent[]> {
  let slice: RecordedEvent[] = []
  for await (const event of store.read(aggregateId, { backwards: newestFirst, batchSize, signal })) {
    slice.push(event)
    if (slice.length < batchSize) continue
    yield slice
    slice = []
  }
  yield slice
}

/**
 * Looks for events that match, a slice at a time, and lets the page breathe in between.
 * @throws the store's errors and the signal's reason
 */
export async function* scanLog(
  store: EventStore,
  filter: EventFilter,
  range: ScanRange,
): AsyncGenerator<ScanSlice> {
  const { from, to, newestFirst, signal } = range
  const matches = matcher(filter)
  const one = onlyAggregate(filter)
  const slices =
    one === null
      ? store.readBatches({ from, to, backwards: newestFirst, batchSize, signal })
      : readAggregate(store, one, range)
  for await (const events of slices) {
    const found = events.filter((event) => event.id >= from && event.id <= to && matches(event))
    const last = events.at(-1)?.id ?? from
    yield { ids: found.map((event) => event.id), done: newestFirst ? to - last + 1 : last - from + 1 }
    await wallClock.breathe()
    signal.throwIfAborted()
  }
}
