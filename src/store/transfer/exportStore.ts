import type { EventStore } from '../contract.ts'
import { wallClock, type WallClock } from '../projections/wallClock.ts'
import { formatEvent } from './parseEvent.ts'
import type { TransferHeader } from './transferHeader.ts'

/** How far an export is: first the hash over all events is made, then they are written. */
export interface ExportProgress {
  readonly phase: 'hashing' | 'writing'
  /** Events written. */
  readonly done: number
  readonly total: number
}

/** How to export. */
export interface ExportOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: ExportProgress) => void
  /** Default: the machine's. */
  readonly clock?: WallClock
}

/**
 * A store as JSON Lines, a chunk of text at a time: a header, then one event a line, as of the moment it began.
 * @throws the store's errors and the signal's reason
 */
export async function* exportStore(
  store: EventStore,
  { signal = new AbortController().signal, onProgress, clock = wallClock }: ExportOptions = {},
): AsyncGenerator<string, void, undefined> {
  const total = await store.head()
  onProgress?.({ phase: 'hashing', done: 0, total })
  const logHash = await store.logHash({ to: total, signal })
  const header: TransferHeader = {
    format: 'replayground-events',
    version: 1,
    store: store.name,
    events: total,
    logHash,
    exportedAt: clock.date(),
  }
  yield `${JSON.stringify(header)}\n`
  onProgress?.({ phase: 'writing', done: 0, total })
  if (total === 0) return
  for await (const events of store.readBatches({ to: total, signal })) {
    yield events.map((event) => `${formatEvent(event)}\n`).join('')
    onProgress?.({ phase: 'writing', done: events.at(-1)?.id ?? 0, total })
    await clock.breathe()
    signal.throwIfAborted()
  }
}

/** The same as a file to save. The browser keeps its parts, on disk if it likes. @throws as `exportStore` */
export const exportToBlob = async (store: EventStore, options: ExportOptions = {}): Promise<Blob> => {
  const parts: Blob[] = []
  for await (const chunk of exportStore(store, options)) parts.push(new Blob([chunk]))
  return new Blob(parts, { type: 'application/jsonl' })
}

/** A file name for the export of a store, with the day of `exportedAt` (ISO 8601). */
export const exportFileName = (store: string, exportedAt: string): string =>
  `${store.replaceAll(/[^\w-]+/g, '-')}-${exportedAt.slice(0, 10)}.jsonl`
