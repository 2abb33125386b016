import { StorageClosedError } from '../errors.ts'
import { rowDatabase, type RowDatabase } from '../indexeddb/database.ts'
import { storageError } from '../indexeddb/storageErrors.ts'
import type { CheckpointStore, SavedCheckpoint } from './checkpoints.ts'

/** The database of all checkpoints. It holds derived data only: deleting it costs a replay. */
export const checkpointDatabaseName = 'replayground-projections'

type Database = RowDatabase<SavedCheckpoint>

let opening: Promise<Database> | null = null

// One connection for the page; Dexie closes it when another tab deletes the database.
const connect = (): Promise<Database> => {
  opening ??= rowDatabase<SavedCheckpoint>(checkpointDatabaseName)
    .open()
    .then((database) => database as Database)
    .catch((error: unknown) => {
      opening = null
      throw error
    })
  return opening
}

const attempt = async <Result>(
  doing: string,
  work: (database: Database) => PromiseLike<Result>,
): Promise<Result> => {
  try {
    return await work(await connect())
  } catch (error) {
    throw storageError(doing, error)
  }
}

/** Does the work, once more over a new connection if the old one was closed meanwhile. */
const connected = async <Result>(
  doing: string,
  work: (database: Database) => PromiseLike<Result>,
): Promise<Result> => {
  try {
    return await attempt(doing, work)
  } catch (error) {
    if (!(error instanceof StorageClosedError)) throw error
    opening = null
    return attempt(doing, work)
  }
}

/** Keeps checkpoints in IndexedDB, one record per store and projection. @throws {StorageError} from its methods */
export const indexedDbCheckpoints: CheckpointStore = {
  load: (key) => connected('read a checkpoint', (database) => database.rows.get(key)),
  save: async (record) => {
    await connected(`save the checkpoint of "${record.projection}"`, (database) => database.rows.put(record))
  },
  remove: (key) => connected('remove a checkpoint', (database) => database.rows.delete(key)),
}
