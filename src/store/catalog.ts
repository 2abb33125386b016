import type { Durability, EventStore } from './contract.ts'
import { createEventStore } from './createEventStore.ts'
import { StorageError, StorageUnavailableError } from './errors.ts'
import { databaseNames, deleteDatabase } from './indexeddb/database.ts'
import { openIndexedDbEngine } from './indexeddb/indexedDbEngine.ts'
import { storageError } from './indexeddb/storageErrors.ts'
import { createStoreBell } from './storeBell.ts'

/** The store of the first visit, and the beginning of every store's name. */
export const defaultStore = 'replayground'

/** Databases of this product that are no event stores: derived data, and the outside world of the labs. */
const otherDatabases = /^replayground-(projections|outside|rows|snapshots)(-|$)/

const nameOfStore = /^replayground(-[a-z0-9]+)*$/

/** Whether a text can name a store: `replayground`, or that with words of letters and digits behind hyphens. */
export const isStoreName = (name: string): boolean =>
  nameOfStore.test(name) && name.length <= 80 && !otherDatabases.test(name)

const hasIndexedDb = (): boolean => {
  try {
    return Boolean(globalThis.indexedDB)
  } catch {
    // Where site data is blocked, some browsers refuse even to name it.
    return false
  }
}

const checkName = (name: string): void => {
  if (name.length > 0 && name.length <= 200) return
  throw new StorageError(
    `Failed to open the store "${name.slice(0, 40)}": because a name has 1 to 200 characters. Choose another.`,
  )
}

/**
 * Opens the event store of this name in IndexedDB, and makes it if it is not there.
 * @throws {StorageUnavailableError} the browser gives no IndexedDB here
 * @throws {NewerStoreError} a newer version made it
 * @throws {StorageError} it cannot be opened
 */
export const openEventStore = async (
  name: string = defaultStore,
  { durability = 'strict' }: { durability?: Durability } = {},
): Promise<EventStore> => {
  checkName(name)
  if (!hasIndexedDb()) {
    throw new StorageUnavailableError(
      `Failed to open the store "${name}": because this browser gives no IndexedDB here. Leave private browsing or allow site data.`,
    )
  }
  const engine = await openIndexedDbEngine(name, durability)
  return createEventStore({ name, durability, engine, bell: createStoreBell(name) })
}

/** Names of the event stores in this browser, in alphabetical order. */
export const listStores = async (): Promise<readonly string[]> => {
  try {
    return (await databaseNames()).filter(isStoreName).toSorted()
  } catch (error) {
    throw storageError('list the stores', error)
  }
}

/** Deletes a store with all its events, for good. Close it first. @throws {StorageError} another tab holds it open */
export const deleteStore = async (name: string): Promise<void> => {
  try {
    await deleteDatabase(name)
  } catch (error) {
    throw storageError(`delete the store "${name}"`, error)
  }
}

/** How much room this origin uses and may use, in bytes; null where the browser does not tell. */
export const storageEstimate = async (): Promise<{
  readonly used: number
  readonly quota: number
} | null> => {
  const estimate = await globalThis.navigator?.storage?.estimate?.()
  if (estimate?.usage === undefined || estimate.quota === undefined) return null
  return { used: estimate.usage, quota: estimate.quota }
}
