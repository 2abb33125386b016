import type { Durability } from '../contract.ts'
import { NewerStoreError, StorageClosedError } from '../errors.ts'
import { blockedAtLast, eventDatabase, schemaVersion, type EventDatabase } from './database.ts'
import { storageError } from './storageErrors.ts'

/** A connection to an event store's database that survives the loss of the one beneath it. */
export interface Connection {
  /**
   * Does work on the database. If the browser has lost the connection, it is opened anew and the work is done once more,
   * with `again` true: the first try may have been stored or not.
   * @throws {StorageError} in plain words; a lost connection only when the second one is lost, too
   */
  readonly run: <Result>(
    doing: string,
    work: (database: EventDatabase, again: boolean) => PromiseLike<Result>,
  ) => Promise<Result>
  readonly close: () => void
}

const refuseNewer = (database: EventDatabase, name: string): void => {
  // Dexie opens a newer database without a word, and counts ten native versions for each of its own.
  const version = Math.floor((database.backendDB()?.version ?? 0) / 10)
  if (version <= schemaVersion) return
  database.close()
  throw new NewerStoreError(
    `Failed to open the store "${name}": because it has format ${version} and this page knows ${schemaVersion}. Reload the page to get the newer one.`,
  )
}

/** Opens the database of a store. @throws {StorageError} */
export const openConnection = async (name: string, durability: Durability): Promise<Connection> => {
  let current: Promise<EventDatabase> | null = null
  let ended: string | null = null

  const connect = async (): Promise<EventDatabase> => {
    const database = eventDatabase(name, durability)
    database.on('versionchange', (event) => {
      ended = event.newVersion === null ? 'another tab deletes it' : 'another tab brings it to a newer format'
      database.close()
      // Stops the library's own handling, which opens the database again: a deleted store would come back empty.
      return false
    })
    try {
      await Promise.race([database.open(), blockedAtLast(database, name)])
    } catch (error) {
      database.close()
      current = null
      throw storageError(`open the store "${name}"`, error)
    }
    refuseNewer(database, name)
    return database
  }

  const letGo = async (lost: Promise<EventDatabase>): Promise<void> => {
    if (current !== lost) return
    current = null
    const database = await lost
    database.close()
  }

  const run: Connection['run'] = async (doing, work) => {
    for (let again = false; ; again = true) {
      if (ended !== null) {
        throw new StorageClosedError(`Failed to ${doing}: because ${ended}. Reload the page.`)
      }
      current ??= connect()
      const used = current
      const database = await used
      try {
        return await work(database, again)
      } catch (error) {
        const named = storageError(doing, error)
        if (!(named instanceof StorageClosedError) || (again && ended === null)) throw named
        await letGo(used)
      }
    }
  }

  current = connect()
  await current
  return {
    run,
    close: () => {
      ended ??= 'the store was closed'
      const last = current
      current = null
      void last?.then(
        (database) => database.close(),
        () => undefined,
      )
    },
  }
}
