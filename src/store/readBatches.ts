import type { ReadOptions, RecordedEvent } from './contract.ts'
import type { Engine, RowRange } from './engine.ts'
import { InvalidEventError } from './errors.ts'
import { eventOf, type EventRow } from './eventRow.ts'

const defaultBatch = 1_000

/** The value, checked. @throws {InvalidEventError} it is not a whole number of at least `least` */
export const wholeNumber = (label: string, value: number, least: number): number => {
  if (Number.isSafeInteger(value) && value >= least) return value
  throw new InvalidEventError(
    `Failed to read: because ${label} is ${value}. Give a whole number of at least ${least}.`,
  )
}

/** The options with all gaps filled and checked. */
const complete = (options: ReadOptions) => ({
  from: Math.max(1, wholeNumber('option "from"', options.from ?? 1, 0)),
  to: options.to === undefined ? Number.MAX_SAFE_INTEGER : wholeNumber('option "to"', options.to, 0),
  limit: options.limit === undefined ? Infinity : wholeNumber('option "limit"', options.limit, 0),
  backwards: options.backwards ?? false,
  types: options.eventTypes === undefined ? null : new Set(options.eventTypes),
  batchSize: wholeNumber('option "batchSize"', options.batchSize ?? defaultBatch, 1),
  signal: options.signal ?? null,
})

/** The range that comes after the rows that were read; null when there is none. */
const nextRange = (range: RowRange, rows: readonly EventRow[]): RowRange | null => {
  const last = rows.at(-1)
  if (last === undefined || rows.length < range.limit) return null
  const at = range.aggregateId === null ? last.id : last.order
  const next = range.backwards ? { ...range, to: at - 1 } : { ...range, from: at + 1 }
  return next.from > next.to ? null : next
}

/**
 * Reads events a batch at a time; the next batch is on its way while the caller works on the one before.
 * @throws {InvalidEventError} for options out of range
 */
export const readBatches = async function* (
  engine: Engine,
  aggregateId: string | null,
  options: ReadOptions = {},
): AsyncGenerator<readonly RecordedEvent[]> {
  const { from, to, limit, backwards, types, batchSize, signal } = complete(options)
  if (limit === 0 || from > to) return
  const firstLimit = types === null ? Math.min(batchSize, limit) : batchSize
  let range: RowRange | null = { aggregateId, from, to, limit: firstLimit, backwards }
  let left = limit
  let coming: Promise<readonly EventRow[]> | null = engine.rows(range)
  while (coming !== null && range !== null && left > 0) {
    signal?.throwIfAborted()
    const rows: readonly EventRow[] = await coming
    range = nextRange(range, rows)
    const wanted = types === null ? rows : rows.filter((row) => types.has(row.eventType))
    const taken = wanted.slice(0, left)
    left -= taken.length
    coming = range === null || left === 0 ? null : engine.rows(range)
    // Should the caller stop here, nobody waits for the read that is on its way.
    coming?.catch(() => undefined)
    if (taken.length > 0) yield taken.map(eventOf)
  }
}

/** The same, an event at a time. */
export const readEvents = async function* (
  engine: Engine,
  aggregateId: string | null,
  options?: ReadOptions,
): AsyncGenerator<RecordedEvent> {
  for await (const batch of readBatches(engine, aggregateId, options)) {
    for (const event of batch) {
      options?.signal?.throwIfAborted()
      yield event
    }
  }
}
