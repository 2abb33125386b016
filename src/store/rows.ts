import { rowDatabase } from './indexeddb/database.ts'
import { storageError } from './indexeddb/storageErrors.ts'

/** A plain table of current state: each write overwrites what was there. No events, no history. */
export interface Rows<Row> {
  get(key: string): Promise<Row | undefined>
  all(): Promise<readonly (Row & { readonly key: string })[]>
  /** Overwrites the row of this key, or adds it. */
  put(key: string, row: Row): Promise<void>
  remove(key: string): Promise<void>
  clear(): Promise<void>
  close(): void
}

/** Opens a table of plain rows in a database of its own, `replayground-rows-<name>`. @throws {StorageError} */
export const openRows = async <Row extends object>(name: string): Promise<Rows<Row>> => {
  const database = rowDatabase<Row>(`replayground-rows-${name}`)
  const named = async <Result>(doing: string, work: PromiseLike<Result>): Promise<Result> => {
    try {
      return await work
    } catch (error) {
      throw storageError(`${doing} the table "${name}"`, error)
    }
  }
  await named('open', database.open())
  return {
    get: (key) => named('read', database.rows.get(key)),
    all: () => named('read', database.rows.toArray()),
    put: async (key, row) => {
      await named('write', database.rows.put({ ...row, key }))
    },
    remove: (key) => named('write', database.rows.delete(key)),
    clear: () => named('write', database.rows.clear()),
    close: () => database.close(),
  }
}
