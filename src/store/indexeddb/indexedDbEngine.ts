import type { Durability } from '../contract.ts'
import type { Engine, RowRange } from '../engine.ts'
import type { EventRow } from '../eventRow.ts'
import { commitGroup } from './commitGroup.ts'
import { openConnection } from './connection.ts'
import { maxKey, minKey, type EventDatabase } from './database.ts'
import { tryRewrite } from './tryRewrite.ts'

const readRows = (database: EventDatabase, range: RowRange): PromiseLike<EventRow[]> => {
  const { aggregateId, from, to, limit, backwards } = range
  const found =
    aggregateId === null
      ? database.events.where('id').between(from, to, true, true)
      : database.events
          .where('[aggregateId+order]')
          .between([aggregateId, from], [aggregateId, to], true, true)
  // oxlint-disable-next-line unicorn/no-array-reverse -- a query is no list
  return (backwards ? found.reverse() : found).limit(limit).toArray()
}

const readAggregates = (database: EventDatabase, after: string, prefix: string) => {
  const lower = after > prefix ? after : prefix
  return database.aggregates
    .where('aggregateId')
    .between(lower === '' ? minKey : lower, prefix === '' ? maxKey : `${prefix}\uffff`, lower !== after, true)
}

/** Both tables in IndexedDB, by way of Dexie. @throws {StorageError} when the database cannot be opened */
export const openIndexedDbEngine = async (name: string, durability: Durability): Promise<Engine> => {
  const connection = await openConnection(name, durability)
  const read = <Result>(work: (database: EventDatabase) => PromiseLike<Result>): Promise<Result> =>
    connection.run(`read "${name}"`, work)

  return {
    kind: 'indexeddb',
    commit: (group) =>
      connection.run(`append to "${name}"`, (database, again) =>
        // What a first try may have stored must be found, also where the ids were made here.
        commitGroup(
          database,
          again ? group.map((member) => member.map((each) => ({ ...each, mayRepeat: true }))) : group,
        ),
      ),
    rows: (range) => read((database) => readRows(database, range)),
    version: (aggregateId) =>
      read(async ({ aggregates }) => (await aggregates.get(aggregateId))?.version ?? 0),
    aggregates: (after, prefix, limit) =>
      read((database) => readAggregates(database, after, prefix).limit(limit).toArray()),
    head: () => read(async ({ events }) => Number((await events.orderBy('id').lastKey()) ?? 0)),
    count: () =>
      read((database) =>
        database.transaction('r', database.events, database.aggregates, async () => ({
          events: await database.events.count(),
          aggregates: await database.aggregates.count(),
        })),
      ),
    rewrite: (rewrite) =>
      connection.run(`${rewrite.attempt} an event`, (database) => tryRewrite(database, rewrite)),
    close: connection.close,
  }
}
