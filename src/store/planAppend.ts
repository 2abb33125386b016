import { ConcurrencyError } from './errors.ts'
import type { EventRow, NewEventRow } from './eventRow.ts'
import type { PreparedRequest } from './prepareAppend.ts'

/** What planning reads of the tables; within the transaction that will write. */
export interface TableReader {
  version(aggregateId: string): number
  /** Rows of an aggregate with orders `from` to `to`, ascending; only such as `rowsNeeded` names are asked for. */
  rows(aggregateId: string, from: number, to: number): readonly EventRow[]
}

/** Orders of the first and the last row, inclusive. */
export interface OrderRange {
  readonly from: number
  readonly to: number
}

/** What an append comes to: rows to add, or the rows of the first time. */
export type AppendPlan =
  | {
      readonly is: 'new'
      readonly rows: readonly NewEventRow[]
      readonly versions: ReadonlyMap<string, number>
    }
  | {
      readonly is: 'repeat'
      readonly rows: readonly EventRow[]
      readonly versions: ReadonlyMap<string, number>
    }

type Judged =
  | { readonly is: 'fits'; readonly request: PreparedRequest; readonly version: number }
  | { readonly is: 'conflict'; readonly request: PreparedRequest; readonly version: number }
  | {
      readonly is: 'repeat'
      readonly request: PreparedRequest
      readonly version: number
      readonly rows: readonly EventRow[]
    }

const asNumber = (request: PreparedRequest): number | null => {
  if (typeof request.expected === 'number') return request.expected
  return request.expected === 'none' ? 0 : null
}

/** The same id with another content is no repeat: to call it one would lose the content in silence. */
const isStoredAs = (request: PreparedRequest, rows: readonly EventRow[]): boolean =>
  rows.length === request.events.length &&
  request.events.every(({ eventId, eventType, eventData }, index) => {
    const row = rows[index]
    return row?.eventId === eventId && row.eventType === eventType && row.eventData === eventData
  })

/** Which stored rows decide whether a request repeats an earlier one; null when none do. */
export const rowsNeeded = (request: PreparedRequest, storedVersion: number): OrderRange | null => {
  if (storedVersion === 0 || request.events.length === 0) return null
  const expected = asNumber(request)
  if (expected === null) return request.mayRepeat ? { from: 1, to: storedVersion } : null
  if (storedVersion <= expected) return null
  return { from: expected + 1, to: Math.min(storedVersion, expected + request.events.length) }
}

/** An exact expectation: a repeat has left its ids in exactly the orders that it names. */
const judgeExact = (
  tables: TableReader,
  request: PreparedRequest,
  expected: number,
  version: number,
): Judged => {
  if (version === expected) return { is: 'fits', request, version }
  if (version < expected || request.events.length === 0) return { is: 'conflict', request, version }
  const rows = tables.rows(request.aggregateId, expected + 1, expected + request.events.length)
  return isStoredAs(request, rows)
    ? { is: 'repeat', request, version, rows }
    : { is: 'conflict', request, version }
}

/** A loose expectation names no orders: only the whole aggregate can tell whether this was stored before. */
const judgeLoose = (tables: TableReader, request: PreparedRequest, version: number): Judged => {
  if (request.expected === 'exists' && version === 0) return { is: 'conflict', request, version }
  if (version === 0 || request.events.length === 0 || !request.mayRepeat) {
    return { is: 'fits', request, version }
  }
  const ids = new Set(request.events.map((event) => event.eventId))
  const rows = tables.rows(request.aggregateId, 1, version)
  if (!rows.some((row) => ids.has(row.eventId))) return { is: 'fits', request, version }
  // An exact expectation may have stored an id twice, so that the first place is not always the right one.
  const [first] = request.events
  const repeat = rows
    .flatMap((row, index) => (row.eventId === first?.eventId ? [index] : []))
    .map((index) => rows.slice(index, index + request.events.length))
    .find((candidate) => isStoredAs(request, candidate))
  return repeat === undefined
    ? { is: 'conflict', request, version }
    : { is: 'repeat', request, version, rows: repeat }
}

const judge = (tables: TableReader, request: PreparedRequest): Judged => {
  const version = tables.version(request.aggregateId)
  const expected = asNumber(request)
  return expected === null
    ? judgeLoose(tables, request, version)
    : judgeExact(tables, request, expected, version)
}

const newRows = (judged: readonly Judged[]): readonly NewEventRow[] =>
  judged.flatMap(({ request, version }) =>
    request.events.map((event, index) => ({
      ...event,
      aggregateId: request.aggregateId,
      order: version + index + 1,
    })),
  )

/**
 * Compares what is expected with what is there, for all requests of one append.
 * @throws {ConcurrencyError} for the first aggregate that is not as expected, or when only a part is a repeat
 */
export const planAppend = (tables: TableReader, requests: readonly PreparedRequest[]): AppendPlan => {
  const judged = requests.map((request) => judge(tables, request))

  const withEvents = judged.filter(({ request }) => request.events.length > 0)
  const repeats = withEvents.flatMap((each) => (each.is === 'repeat' ? [each] : []))
  if (withEvents.length > 0 && repeats.length === withEvents.length) {
    return {
      is: 'repeat',
      rows: repeats.flatMap((each) => each.rows),
      versions: new Map(
        judged.map((each) => [
          each.request.aggregateId,
          each.is === 'repeat' ? (each.rows.at(-1)?.order ?? each.version) : each.version,
        ]),
      ),
    }
  }
  const wrong = judged.find((each) => each.is !== 'fits')
  if (wrong !== undefined) {
    throw new ConcurrencyError(wrong.request.aggregateId, wrong.request.expected, wrong.version)
  }
  return {
    is: 'new',
    rows: newRows(judged),
    versions: new Map(
      judged.map(({ request, version }) => [request.aggregateId, version + request.events.length]),
    ),
  }
}
