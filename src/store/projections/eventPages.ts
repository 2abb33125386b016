import type { EventStore, RecordedEvent } from '../contract.ts'

/** The log in pages of the same size; page 0 begins with position 1. */
export interface EventPages {
  /** Events of a page as far as the log goes to `end`; read again only after many others were. */
  page(index: number, end: number): Promise<readonly RecordedEvent[]>
}

/** Reads pages of `size` events and keeps the last `limit` full ones at hand. */
export const createEventPages = (store: EventStore, size: number, limit = 16): EventPages => {
  const kept = new Map<number, Promise<readonly RecordedEvent[]>>()

  const read = async (from: number, to: number): Promise<readonly RecordedEvent[]> => {
    const events: RecordedEvent[] = []
    for await (const batch of store.readBatches({ from, to, batchSize: size })) events.push(...batch)
    return events
  }

  const keep = (index: number, reading: Promise<readonly RecordedEvent[]>): void => {
    kept.set(index, reading)
    reading.catch(() => {
      if (kept.get(index) === reading) kept.delete(index)
    })
    for (const oldest of kept.keys()) {
      if (kept.size <= limit) return
      kept.delete(oldest)
    }
  }

  return {
    page: (index, end) => {
      const last = (index + 1) * size
      const known = kept.get(index)
      const reading = known ?? read(index * size + 1, Math.min(last, end))
      if (known !== undefined) kept.delete(index)
      // A page that still grows would be out of date at once.
      if (end >= last) keep(index, reading)
      return reading
    },
  }
}
