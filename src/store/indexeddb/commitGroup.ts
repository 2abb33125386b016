import type { Committed, CommittedGroup } from '../engine.ts'
import { ConcurrencyError } from '../errors.ts'
import type { EventRow } from '../eventRow.ts'
import { planAppend, type AppendPlan, type TableReader } from '../planAppend.ts'
import type { PreparedRequest } from '../prepareAppend.ts'
import type { EventDatabase } from './database.ts'

/** What the group has seen and decided so far; later members see the rows of earlier ones. */
interface Draft {
  head: number
  readonly versions: Map<string, number>
  readonly added: Map<string, EventRow[]>
}

const readerOf = (database: EventDatabase, draft: Draft): TableReader => ({
  version: async (aggregateId) => draft.versions.get(aggregateId) ?? 0,
  rows: async (aggregateId, from, to) => {
    const stored = await database.events
      .where('[aggregateId+order]')
      .between([aggregateId, from], [aggregateId, to], true, true)
      .toArray()
    const added = (draft.added.get(aggregateId) ?? []).filter((row) => row.order >= from && row.order <= to)
    return [...stored, ...added]
  },
})

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
  for (const [aggregateId, version] of plan.versions) draft.versions.set(aggregateId, version)
  for (const row of rows) {
    const before = draft.added.get(row.aggregateId)
    if (before === undefined) draft.added.set(row.aggregateId, [row])
    else before.push(row)
  }
  return rows
}

const judge = async (
  reader: TableReader,
  draft: Draft,
  requests: readonly PreparedRequest[],
): Promise<Committed> => {
  try {
    const plan = await planAppend(reader, requests)
    return plan.is === 'repeat'
      ? { is: 'stored', rows: plan.rows, versions: plan.versions, repeated: true }
      : { is: 'stored', rows: take(draft, plan), versions: plan.versions, repeated: false }
  } catch (error) {
    if (error instanceof ConcurrencyError) return { is: 'refused', error }
    throw error
  }
}

const write = async (database: EventDatabase, draft: Draft): Promise<void> => {
  const rows = [...draft.added.values()].flat().toSorted((a, b) => a.id - b.id)
  if (rows.length === 0) return
  const versions = [...draft.added.keys()].map((aggregateId) => ({
    aggregateId,
    version: draft.versions.get(aggregateId) ?? 0,
  }))
  await Promise.all([database.events.bulkAdd(rows), database.aggregates.bulkPut(versions)])
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
      const draft: Draft = { head: Number(last ?? 0), versions, added: new Map() }
      const reader = readerOf(database, draft)
      const judged: Committed[] = []
      for (const requests of group) judged.push(await judge(reader, draft, requests))
      checked = performance.now()
      await write(database, draft)
      written = performance.now()
      return { outcomes: judged, head: draft.head }
    },
  )
  return { outcomes, head, began, checked, written, committed: performance.now() }
}
