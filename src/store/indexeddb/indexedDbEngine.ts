import type { Durability, Rewrite } from '../contract.ts'
import type { CommittedGroup, Engine, RowRange } from '../engine.ts'
import { ImmutableLogError, StorageClosedError } from '../errors.ts'
import type { EventRow } from '../eventRow.ts'
import { prepareAppend, type PreparedRequest } from '../prepareAppend.ts'
import { commitGroup } from './commitGroup.ts'
import { eventDatabase, maxKey, minKey, type EventDatabase } from './database.ts'
import { storageError } from './storageErrors.ts'

const readRows = (database: EventDatabase, range: RowRange): Promise<EventRow[]> => {
  const { aggregateId, from, to, limit, backwards } = range
  const found =
    aggregateId === null
      ? database.events.where('id').between(from, to, true, true)
      : database.events
          .where('[aggregateId+order]')
          .between([aggregateId, from], [aggregateId, to], true, true)
  return (backwards ? found.reverse() : found).limit(limit).toArray()
}

const tryRewrite = async (database: EventDatabase, rewrite: Rewrite): Promise<void> => {
  switch (rewrite.attempt) {
    case 'change':
      await database.events.put({
        ...((await database.events.get(rewrite.id)) as EventRow),
        eventData: JSON.stringify(rewrite.eventData),
      })
      return
    case 'delete':
      await database.events.delete(rewrite.id)
      return
    case 'insert': {
      const place = await database.events.get(rewrite.before)
      const [request] = prepareAppend([
        { aggregateId: place?.aggregateId ?? 'none', events: [rewrite.event], expected: 'any' },
      ])
      const event = request?.events[0]
      if (place === undefined || event === undefined) return
      await database.events.add({
        ...event,
        aggregateId: place.aggregateId,
        id: place.id,
        order: place.order,
      })
    }
  }
}

const placeTaken = (error: unknown): boolean => error instanceof Error && error.name === 'ConstraintError'

/** Both tables in IndexedDB, by way of Dexie. @throws {StorageError} when the database cannot be opened */
export const openIndexedDbEngine = async (name: string, durability: Durability): Promise<Engine> => {
  let database = eventDatabase(name, durability)
  let closed = false

  const open = async (): Promise<void> => {
    try {
      await database.open()
    } catch (error) {
      throw storageError(`open the store "${name}"`, error)
    }
  }

  /** Runs once more over a new connection when the browser has lost the first. The work must bear repetition. */
  const connected = async <Result>(
    doing: string,
    work: (database: EventDatabase) => PromiseLike<Result>,
  ): Promise<Result> => {
    try {
      return await work(database)
    } catch (error) {
      const named = storageError(doing, error)
      if (!(named instanceof StorageClosedError) || closed) throw named
    }
    database.close()
    database = eventDatabase(name, durability)
    await open()
    try {
      return await work(database)
    } catch (error) {
      throw storageError(doing, error)
    }
  }

  const commit = (group: readonly (readonly PreparedRequest[])[]): Promise<CommittedGroup> =>
    connected(`append to "${name}"`, (tables) => commitGroup(tables, group))

  const rewrite = async (attempt: Rewrite): Promise<void> => {
    try {
      await tryRewrite(database, attempt)
    } catch (error) {
      if (!placeTaken(error)) throw storageError(`${attempt.attempt} an event`, error)
      throw new ImmutableLogError(
        `Failed to insert an event: because its place in the log is taken, and the order of events never changes. Append it at the end.`,
        { cause: error },
      )
    }
  }

  const reading = `read "${name}"`
  await open()
  return {
    kind: 'indexeddb',
    commit,
    rewrite,
    rows: (range) => connected(reading, (tables) => readRows(tables, range)),
    version: async (aggregateId) =>
      (await connected(reading, (tables) => tables.aggregates.get(aggregateId)))?.version ?? 0,
    head: async () =>
      Number((await connected(reading, (tables) => tables.events.orderBy('id').lastKey())) ?? 0),
    count: () =>
      connected(reading, async (tables) => ({
        events: await tables.events.count(),
        aggregates: await tables.aggregates.count(),
      })),
    aggregates: (after, prefix, limit) =>
      connected(reading, (tables) => {
        const lower = after > prefix ? after : prefix
        const upper = prefix === '' ? maxKey : `${prefix}\uffff`
        const from = lower === '' ? minKey : lower
        return tables.aggregates
          .where('aggregateId')
          .between(from, upper, lower !== after, true)
          .limit(limit)
          .toArray()
      }),
    close: () => {
      closed = true
      database.close()
    },
  }
}
