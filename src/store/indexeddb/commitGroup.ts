import type { CommittedGroup } from '../engine.ts'
import { rowsNeeded, type OrderRange } from '../planAppend.ts'
import type { PreparedRequest } from '../prepareAppend.ts'
import type { EventDatabase } from './database.ts'
import { createGroupDraft, type GroupDraft } from './groupDraft.ts'

const readVersions = async (
  database: EventDatabase,
  requests: readonly PreparedRequest[],
): Promise<ReadonlyMap<string, number>> => {
  const names = [...new Set(requests.map((request) => request.aggregateId))]
  const rows = await database.aggregates.bulkGet(names)
  return new Map(names.map((name, index) => [name, rows[index]?.version ?? 0]))
}

/** One range for each aggregate, around all that its requests need. */
const rangesNeeded = (
  requests: readonly PreparedRequest[],
  versions: ReadonlyMap<string, number>,
): ReadonlyMap<string, OrderRange> => {
  const ranges = new Map<string, OrderRange>()
  for (const request of requests) {
    const needed = rowsNeeded(request, versions.get(request.aggregateId) ?? 0)
    if (needed === null) continue
    const { from, to } = ranges.get(request.aggregateId) ?? needed
    ranges.set(request.aggregateId, { from: Math.min(from, needed.from), to: Math.max(to, needed.to) })
  }
  return ranges
}

/** Reads the rows that can decide about repeats. Few appends may be repeats, so that most read nothing here. */
const readNeeded = async (
  database: EventDatabase,
  draft: GroupDraft,
  ranges: ReadonlyMap<string, OrderRange>,
): Promise<void> => {
  const reads = [...ranges].map(([aggregateId, { from, to }]) =>
    database.events
      .where('[aggregateId+order]')
      .between([aggregateId, from], [aggregateId, to], true, true)
      .toArray(),
  )
  for (const rows of await Promise.all(reads)) draft.know(rows)
}

const write = async (database: EventDatabase, { added, version }: GroupDraft): Promise<void> => {
  if (added.length === 0) return
  const names = [...new Set(added.map((row) => row.aggregateId))]
  const aggregates = names.map((aggregateId) => ({ aggregateId, version: version(aggregateId) }))
  await Promise.all([database.events.bulkAdd(added), database.aggregates.bulkPut(aggregates)])
}

/** Checks and writes a group of appends in one read-write transaction; resolves after the engine has committed. */
export const commitGroup = async (
  database: EventDatabase,
  group: readonly (readonly PreparedRequest[])[],
): Promise<CommittedGroup> => {
  const requests = group.flat()
  const run = async (): Promise<Omit<CommittedGroup, 'committed'>> => {
    const [{ last, began }, versions] = await Promise.all([
      // The first answer tells that the transaction has had its turn.
      database.events
        .orderBy('id')
        .lastKey()
        .then((key) => ({ last: Number(key ?? 0), began: performance.now() })),
      readVersions(database, requests),
    ])
    const draft = createGroupDraft(last, versions)
    await readNeeded(database, draft, rangesNeeded(requests, versions))
    const outcomes = group.map(draft.judge)
    const checked = performance.now()
    await write(database, draft)
    return { outcomes, head: draft.head(), began, checked, written: performance.now() }
  }
  const done = await database.transaction('rw', database.events, database.aggregates, run)
  return { ...done, committed: performance.now() }
}
