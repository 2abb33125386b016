import type { Millis } from '../../../kernel/index.ts'
import type { Announcement, Snapshot } from '../state.ts'
import { copyIds, firstCustomers, type CopyId, type FieldName, type Row } from './facts.ts'
import type { Rules } from './settings.ts'

/** A row of a copy, and the number of the change that it is as of. */
export interface CopyRow {
  readonly row: Row
  readonly version: number
  /** A field that was changed here: by an edit, or by a context that claims to own it. */
  readonly edited: { readonly field: FieldName; readonly as: 'edit' | 'claim' } | null
}

/** What a copy went through so far. */
export interface Counts {
  readonly applied: number
  readonly gaps: number
  readonly tails: number
  readonly duplicates: number
  readonly heldBack: number
  readonly replays: number
  readonly swallowed: number
  /** Rows that an ETL run set right though events were meant to keep them so. */
  readonly healed: number
  readonly lostEdits: number
  readonly refusedEdits: number
}

/** A copy of customers in one context, and how it receives what is new. */
export interface CopyState {
  readonly rows: Readonly<Record<string, CopyRow>>
  /** The number that comes next. */
  readonly expected: number
  /** As of when the context believes its copy to be complete. */
  readonly asOf: Millis
  /** Came too early, ordered by number. */
  readonly held: readonly Announcement[]
  /** Kept by the broker while the context is down or cut off. */
  readonly queue: readonly { readonly seq: number; readonly swallowed: boolean }[]
  readonly cut: boolean
  /** A replay is under way. */
  readonly replaying: boolean
  /** Fields that its handler could not find. */
  readonly brokenBy: readonly FieldName[]
  readonly counts: Counts
}

const pick = (row: Row, fields: readonly FieldName[]): Row =>
  Object.fromEntries(fields.flatMap((field) => (row[field] === undefined ? [] : [[field, row[field]]])))

const noCounts: Counts = {
  applied: 0,
  gaps: 0,
  tails: 0,
  duplicates: 0,
  heldBack: 0,
  replays: 0,
  swallowed: 0,
  healed: 0,
  lostEdits: 0,
  refusedEdits: 0,
}

const freshCopy = (fields: readonly FieldName[]): CopyState => ({
  rows: Object.fromEntries(
    Object.entries(firstCustomers).map(([id, row]) => [
      id,
      { row: pick(row, fields), version: 0, edited: null },
    ]),
  ),
  expected: 1,
  asOf: 0,
  held: [],
  queue: [],
  cut: false,
  replaying: false,
  brokenBy: [],
  counts: noCounts,
})

/** Copies that are as the owner, each with its own fields. */
export const freshCopies = (
  fields: Readonly<Record<CopyId, readonly FieldName[]>>,
): Readonly<Record<CopyId, CopyState>> =>
  Object.fromEntries(copyIds.map((id) => [id, freshCopy(fields[id])])) as Record<CopyId, CopyState>

/** The copy with some counts raised. */
export const count = (copy: CopyState, more: Partial<Counts>): CopyState => ({
  ...copy,
  counts: Object.fromEntries(
    Object.entries(copy.counts).map(([key, value]) => [key, value + (more[key as keyof Counts] ?? 0)]),
  ) as unknown as Counts,
})

/** Values that come in over a row: what is claimed here stays, what was edited here is lost. */
const over = (
  before: CopyRow,
  news: Row,
  version: number,
): { readonly row: CopyRow; readonly lost: number } => {
  const { edited } = before
  if (edited === null || news[edited.field] === undefined)
    return { row: { row: { ...before.row, ...news }, version, edited }, lost: 0 }
  if (edited.as === 'edit')
    return { row: { row: { ...before.row, ...news }, version, edited: null }, lost: 1 }
  const kept = { [edited.field]: before.row[edited.field] } as Row
  return { row: { row: { ...before.row, ...news, ...kept }, version, edited }, lost: 0 }
}

/** Writes what is new into the copy's rows, as its handler does; a field that it cannot find makes the handler fail. */
const apply = (copy: CopyState, told: Announcement, fields: readonly FieldName[]): CopyState => {
  const missing = told.renamed.filter((field) => fields.includes(field) && told.news[field] !== undefined)
  // The handler throws and the message is acknowledged all the same: nobody will ever deliver it again.
  if (missing.length > 0)
    return count({ ...copy, brokenBy: [...new Set([...copy.brokenBy, ...missing])] }, { swallowed: 1 })
  const news = pick(told.news, fields)
  const before = copy.rows[told.customer]
  if (before === undefined && told.kind !== 'CustomerRegistered') return copy
  // Nothing that this context keeps is in it.
  if (before !== undefined && Object.keys(news).length <= 1) return count(copy, { applied: 1 })
  const { row, lost } = over(before ?? { row: {}, version: 0, edited: null }, news, told.seq)
  return count({ ...copy, rows: { ...copy.rows, [told.customer]: row } }, { applied: 1, lostEdits: lost })
}

/** One announcement as it is handled, or fails to be without anybody knowing. */
export interface Received {
  readonly told: Announcement
  readonly swallowed: boolean
}

/** Takes the announcement that comes next, and then those that waited for it. */
const takeNext = (
  copy: CopyState,
  { told, swallowed }: Received,
  fields: readonly FieldName[],
): CopyState => {
  const after = swallowed ? count(copy, { swallowed: 1 }) : apply(copy, told, fields)
  const next = { ...after, expected: told.seq + 1, asOf: Math.max(copy.asOf, told.at) }
  const held = next.held.filter(({ seq }) => seq >= next.expected)
  const [first, ...rest] = held
  return first?.seq === next.expected
    ? takeNext({ ...next, held: rest }, { told: first, swallowed: false }, fields)
    : { ...next, held }
}

/** An announcement arrives. With sequence checks: what is early is held back, what was seen is left alone. */
export const receive = (
  copy: CopyState,
  received: Received,
  rules: Pick<Rules, 'checked'>,
  fields: readonly FieldName[],
): CopyState => {
  const { told, swallowed } = received
  if (!rules.checked) {
    const after = swallowed ? count(copy, { swallowed: 1 }) : apply(copy, told, fields)
    return { ...after, asOf: Math.max(copy.asOf, told.at), expected: Math.max(copy.expected, told.seq + 1) }
  }
  if (told.seq < copy.expected || copy.held.some(({ seq }) => seq === told.seq))
    return count(copy, { duplicates: 1 })
  if (told.seq === copy.expected) return takeNext(copy, received, fields)
  const held = [...copy.held, told].toSorted((one, other) => one.seq - other.seq)
  return count({ ...copy, held }, { heldBack: 1 })
}

/** All rows of the owner are loaded, but where the copy has something newer. What was renamed cannot be found. */
export const load = (
  copy: CopyState,
  snapshot: Snapshot,
  fields: readonly FieldName[],
  renamed: readonly FieldName[],
): CopyState => {
  const missing = fields.filter((field) => renamed.includes(field))
  const found = fields.filter((field) => !renamed.includes(field))
  let healed = 0
  let lostEdits = 0
  const rows = { ...copy.rows }
  for (const [id, truth] of Object.entries(snapshot.rows)) {
    const before = copy.rows[id]
    if (before !== undefined && before.version > snapshot.seq) continue
    const news = pick(truth, found)
    const { row, lost } = over(before ?? { row: {}, version: 0, edited: null }, news, snapshot.seq)
    if (before === undefined || found.some((field) => before.row[field] !== row.row[field])) healed += 1
    lostEdits += lost
    rows[id] = row
  }
  const expected = Math.max(copy.expected, snapshot.seq + 1)
  const next: CopyState = {
    ...copy,
    rows,
    expected,
    asOf: Math.max(copy.asOf, snapshot.at),
    held: copy.held.filter(({ seq }) => seq >= expected),
    brokenBy: [...new Set([...copy.brokenBy, ...missing])],
  }
  const [first, ...rest] = next.held
  const drained =
    first?.seq === expected
      ? takeNext({ ...next, held: rest }, { told: first, swallowed: false }, fields)
      : next
  return count(drained, { healed, lostEdits })
}
