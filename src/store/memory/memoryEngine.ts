import type { AggregateRow, Rewrite } from '../contract.ts'
import type { Committed, CommittedGroup, Engine, RowRange } from '../engine.ts'
import { ImmutableLogError, StorageClosedError } from '../errors.ts'
import type { EventRow } from '../eventRow.ts'
import { planAppend, type TableReader } from '../planAppend.ts'
import type { PreparedRequest } from '../prepareAppend.ts'

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

/** Both tables in the memory of this page: for tests, and for browsers that give no IndexedDB. */
export const createMemoryEngine = (): Engine => {
  const log: EventRow[] = []
  const byAggregate = new Map<string, EventRow[]>()
  let closed = false

  const checkOpen = (): void => {
    if (closed) {
      throw new StorageClosedError('Failed to read: because the store was closed. Open another.')
    }
  }

  const rowsOf = (aggregateId: string): readonly EventRow[] => byAggregate.get(aggregateId) ?? []
  const reader: TableReader = {
    version: (aggregateId) => rowsOf(aggregateId).length,
    rows: (aggregateId, from, to) => rowsOf(aggregateId).slice(from - 1, to),
  }

  const add = (row: EventRow): void => {
    log.push(row)
    const before = byAggregate.get(row.aggregateId)
    if (before === undefined) byAggregate.set(row.aggregateId, [row])
    else before.push(row)
  }

  const commitOne = (requests: readonly PreparedRequest[]): Committed => {
    try {
      const plan = planAppend(reader, requests)
      if (plan.is === 'repeat') {
        return { is: 'stored', rows: plan.rows, versions: plan.versions, repeated: true }
      }
      const rows = plan.rows.map((row, index) => Object.freeze({ id: log.length + index + 1, ...row }))
      rows.forEach(add)
      return { is: 'stored', rows, versions: plan.versions, repeated: false }
    } catch (error) {
      return { is: 'refused', error: asError(error) }
    }
  }

  const commit = async (group: readonly (readonly PreparedRequest[])[]): Promise<CommittedGroup> => {
    const began = performance.now()
    const outcomes = group.map(commitOne)
    const now = performance.now()
    return { outcomes, head: log.length, began, checked: now, written: now, committed: now }
  }

  const rows = async ({
    aggregateId,
    from,
    to,
    limit,
    backwards,
  }: RowRange): Promise<readonly EventRow[]> => {
    checkOpen()
    const all = aggregateId === null ? log : rowsOf(aggregateId)
    const first = Math.max(1, from)
    const last = Math.min(all.length, to)
    if (last < first) return []
    if (backwards) return all.slice(Math.max(first, last - limit + 1) - 1, last).toReversed()
    return all.slice(first - 1, Math.min(last, first + limit - 1))
  }

  const aggregates = async (after: string, prefix: string, limit: number): Promise<readonly AggregateRow[]> =>
    [...byAggregate]
      .filter(([aggregateId]) => aggregateId > after && aggregateId.startsWith(prefix))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([aggregateId, { length: version }]) => ({ aggregateId, version }))

  const rewrite = async ({ attempt }: Rewrite): Promise<void> => {
    throw new ImmutableLogError(
      `Failed to ${attempt} an event: because stored events never change. Append a correction instead.`,
    )
  }

  return {
    kind: 'memory',
    commit,
    rows,
    version: async (aggregateId) => reader.version(aggregateId),
    aggregates,
    head: async () => log.length,
    count: async () => ({ events: log.length, aggregates: byAggregate.size }),
    rewrite,
    close: () => {
      closed = true
    },
  }
}
