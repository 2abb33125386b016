import { deleteDatabase, rowDatabase } from '../indexeddb/database.ts'
import { storageError } from '../indexeddb/storageErrors.ts'
import { highestVersion, snapshotKey, type Snapshot, type Snapshots } from './snapshot.ts'

const databaseOf = (store: string): string => `replayground-snapshots-${store}`

/** Opens the snapshots of an event store, in a database of their own: `replayground-snapshots-<store>`. @throws {StorageError} */
export const openSnapshots = async (store: string): Promise<Snapshots> => {
  const database = rowDatabase<Snapshot>(databaseOf(store))
  const named = async <Result>(doing: string, work: PromiseLike<Result>): Promise<Result> => {
    try {
      return await work
    } catch (error) {
      throw storageError(`${doing} the snapshots of "${store}"`, error)
    }
  }
  const of = (aggregateId: string, upTo = highestVersion) =>
    database.rows
      .where('key')
      .between(snapshotKey(aggregateId, 0), snapshotKey(aggregateId, upTo), true, true)
  await named('open', database.open())
  return {
    newest: (aggregateId, upTo) => named('read', of(aggregateId, upTo).last()),
    all: (aggregateId) => named('read', of(aggregateId).toArray()),
    put: async (snapshots) => {
      const rows = snapshots.map((each) => ({ ...each, key: snapshotKey(each.aggregateId, each.version) }))
      await named('write', database.rows.bulkPut(rows))
    },
    drop: async (aggregateId) => {
      await named('drop', of(aggregateId).delete())
    },
    close: () => database.close(),
  }
}

/** Deletes the snapshots of an event store with their database. Close them first. @throws {StorageError} */
export const deleteSnapshots = async (store: string): Promise<void> => {
  try {
    await deleteDatabase(databaseOf(store))
  } catch (error) {
    throw storageError(`delete the snapshots of "${store}"`, error)
  }
}
