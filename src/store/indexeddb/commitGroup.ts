import type { Committed, CommittedGroup } from '../engine.ts'
import { ConcurrencyError } from '../errors.ts'
import type { EventRow } from '../eventRow.ts'
import { planAppend, rowsNeeded, type AppendPlan, type TableReader } from '../planAppend.ts'
import type { PreparedRequest } from '../prepareAppend.ts'
import type { EventDatabase } from './database.ts'

/** What the group has seen and decided so far; later members see the rows of earlier ones. */
interface Draft {
  head: number
  readonly versions: Map<string, number>
  /** Stored rows that can decide about repeats, and rows of earlier members, by aggregate. */
  readonly seen: Map<string, EventRow[]>
  readonly added: EventRow[]
}

const readerOf = (draft: Draft): TableReader => ({
  version: (aggregateId) => draft.versions.get(aggregateId) ?? 0,
  rows: (aggregateId, from, to) =>
    (draft.seen.get(aggregateId) ?? []).filter((row) => row.order >= from && row.order <= to),
})

const remember = (draft: Draft, row: EventRow): void => {
  const before = draft.seen.get(row.aggregateId)
  if (before === undefined) draft.seen.set(row.aggregateId, [row])
  else if (!before.some((known) => known.order === row.order)) before.push(row)
}

/** Reads the rows that can decide about repeats. Few appends are repeats, so that most read nothing here. */
const readNeeded = async (
  database: EventDatabase,
  draft: Draft,
  requests: readonly PreparedRequest[],
): Promise<void> => {
  const found = await Promise.all(
    requests.flatMap((request) => {
      const range = rowsNeeded(request, draft.versions.get(request.aggregateId) ?? 0)
      if (range === null) return []
      const { aggregateId } = request
      return database.events
        .where('[aggregateId+order]')
        .between([aggregateId, range.from], [aggregateId, range.to], true, true)
        .toArray()
    }),
  )
  for (const row of found.flat().toSorted((a, b) => a.order - b.order)) remember(draft, row)
}

const readVersions = async (
  database: EventDatabase,
  group: readonly (readonly PreparedRequest[])[],
): Promise<Map<string, number>> => {
  const names = [...new Set(group.flat().map((request) => request.aggregateId))]
  const rows = await database.aggregates.bulkGet(names)
  return new Map(names.map((name, index) => [name, rows[index]?.version ?? 0]))
}

const take = (draft: Draft, plan: Extract<AppendPlan, { is: 'new' }>): readonly EventRow[] => {
  const rows = plan.rows.map((row, index) => ({ id: draft.head + index + 1, ...row }))
  draft.head += rows.length
  draft.added.push(...rows)
  for (const [aggregateId, version] of plan.versions) draft.versions.set(aggregateId, version)
  for (const row of rows) remember(draft, row)
  return rows
}

const judge = (reader: TableReader, draft: Draft, requests: readonly PreparedRequest[]): Committed => {
  try {
    const plan = planAppend(reader, requests)
    return plan.is === 'repeat'
      ? { is: 'stored', rows: plan.rows, versions: plan.versions, repeated: true }
      : { is: 'stored', rows: take(draft, plan), versions: plan.versions, repeated: false }
  } catch (error) {
    if (error instanceof ConcurrencyError) return { is: 'refused', error }
    throw error
  }
}

const write = async (database: EventDatabase, { added, versions }: Draft): Promise<void> => {
  if (added.length === 0) return
  const aggregates = [...new Set(added.map((row) => row.aggregateId))].map((aggregateId) => ({
    aggregateId,
    version: versions.get(aggregateId) ?? 0,
  }))
  await Promise.all([database.events.bulkAdd(added), database.aggregates.bulkPut(aggregates)])
}

/** Checks and writes a group of appends in one read-write transaction; resolves after the engine has committed. */
export const commitGroup = async (
  database: EventDatabase,
  group: readonly (readonly PreparedRequest[])[],
): Promise<CommittedGroup> => {
  let began = 0
  let checked = 0
  let written = 0
  const { outcomes, head } = await database.transaction(
    'rw',
    database.events,
    database.aggregates,
    async () => {
      const [last, versions] = await Promise.all([
        database.events.orderBy('id').lastKey(),
        readVersions(database, group),
      ])
      began = performance.now()
      const draft: Draft = { head: Number(last ?? 0), versions, seen: new Map(), added: [] }
      await readNeeded(database, draft, group.flat())
      const reader = readerOf(draft)
      const judged = group.map((requests) => judge(reader, draft, requests))
      checked = performance.now()
      await write(database, draft)
      written = performance.now()
      return { outcomes: judged, head: draft.head }
    },
  )
  return { outcomes, head, began, checked, written, committed: performance.now() }
}
