import { DamagedEventError, type EventStore, type RecordedEvent } from '../../../store/index.ts'
import { spansOf, type Span } from './spans.ts'

/** A row of the table `events`, as far as it can be shown. */
export type CachedRow =
  | { readonly is: 'event'; readonly event: RecordedEvent }
  | { readonly is: 'damaged'; readonly reason: string }

/** The rows of a store that were in sight lately. Stored events never change, so that nothing here grows old. */
export interface EventCache {
  readonly get: (id: number) => CachedRow | undefined
  /** Names the rows that are wanted now; those not there yet are read. The last call counts. */
  readonly want: (ids: readonly number[]) => void
  /** Counts what came; for React. */
  readonly version: () => number
  readonly subscribe: (listener: () => void) => () => void
  /** Why nothing more can be read; null while all is well. */
  readonly failure: () => string | null
  /** Event types seen so far, in alphabetical order. */
  readonly types: () => readonly string[]
}

/** Rows that are kept at most, and after making room. */
const [most, afterwards] = [6_000, 4_000]

const readSpan = async (store: EventStore, span: Span): Promise<ReadonlyMap<number, CachedRow>> => {
  const rows = new Map<number, CachedRow>()
  const options = { ...span, batchSize: span.to - span.from + 1 }
  for await (const events of store.readBatches(options)) {
    for (const event of events) rows.set(event.id, { is: 'event', event })
  }
  return rows
}

/** Reads one row after the other, so that a damaged one hides none of its neighbours. */
const readSingly = async (store: EventStore, { from, to }: Span): Promise<ReadonlyMap<number, CachedRow>> => {
  const rows = new Map<number, CachedRow>()
  for (let id = from; id <= to; id += 1) {
    try {
      for (const [found, row] of await readSpan(store, { from: id, to: id })) rows.set(found, row)
    } catch (error) {
      if (!(error instanceof DamagedEventError)) throw error
      rows.set(id, { is: 'damaged', reason: error.message })
    }
  }
  return rows
}

/** Makes an empty cache. `missing` says that a position has no row. */
export const createEventCache = (store: EventStore, missing: (id: number) => string): EventCache => {
  const rows = new Map<number, CachedRow>()
  const types = new Set<string>()
  const listeners = new Set<() => void>()
  let wanted: readonly number[] = []
  let running = false
  let version = 0
  let failure: string | null = null

  const tell = (): void => {
    version += 1
    for (const listener of listeners) listener()
  }

  const keep = ({ from, to }: Span, found: ReadonlyMap<number, CachedRow>): void => {
    for (let id = from; id <= to; id += 1) {
      const row = found.get(id) ?? { is: 'damaged', reason: missing(id) }
      if (row.is === 'event') types.add(row.event.eventType)
      rows.set(id, row)
    }
    const inSight = new Set(wanted)
    if (rows.size > most) {
      for (const id of rows.keys()) {
        if (rows.size <= afterwards) break
        if (!inSight.has(id)) rows.delete(id)
      }
    }
    tell()
  }

  const nextSpan = (): Span | undefined => spansOf(wanted.filter((id) => !rows.has(id)))[0]

  const read = async (span: Span): Promise<ReadonlyMap<number, CachedRow>> => {
    try {
      return await readSpan(store, span)
    } catch (error) {
      if (error instanceof DamagedEventError) return readSingly(store, span)
      throw error
    }
  }

  const load = async (): Promise<void> => {
    if (running) return
    running = true
    failure = null
    try {
      for (let span = nextSpan(); span !== undefined; span = nextSpan()) keep(span, await read(span))
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error)
      tell()
    }
    running = false
  }

  return {
    get: (id) => rows.get(id),
    want: (ids) => {
      wanted = ids
      void load()
    },
    version: () => version,
    failure: () => failure,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    types: () => [...types].toSorted(),
  }
}
