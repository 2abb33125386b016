/** What a test does to a database past the product, by the browser's own interface. */

/** The result of a request. */
export const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('Failed without a reason.')))
  })

/** A connection of its own. Left open, it blocks who wants to delete or upgrade. */
export const openRaw = (name: string, version?: number): Promise<IDBDatabase> =>
  settled(version === undefined ? indexedDB.open(name) : indexedDB.open(name, version))

/** Writes rows over whatever is there; resolves after the commit. */
export const forceRows = async (name: string, table: string, rows: readonly object[]): Promise<void> => {
  const database = await openRaw(name)
  const transaction = database.transaction(table, 'readwrite')
  for (const row of rows) transaction.objectStore(table).put(row)
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve)
    transaction.addEventListener('abort', reject)
  })
  database.close()
}

/** Removes a row of `events`. */
export const forceRemoval = async (name: string, id: number): Promise<void> => {
  const database = await openRaw(name)
  await settled(database.transaction('events', 'readwrite').objectStore('events').delete(id))
  database.close()
}

/** All rows of a table. */
export const rawRows = async (name: string, table: string): Promise<readonly unknown[]> => {
  const database = await openRaw(name)
  const rows: readonly unknown[] = await settled(database.transaction(table).objectStore(table).getAll())
  database.close()
  return rows
}

type Begin = IDBDatabase['transaction']
type Intercept = (
  begin: () => IDBTransaction,
  database: IDBDatabase,
  rest: Parameters<Begin>,
) => IDBTransaction

const pass: Intercept = (begin) => begin()
let intercept = pass

// Put in place before any database is opened: Dexie keeps the function that it finds when it opens one.
const begin = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')?.value as Begin
IDBDatabase.prototype.transaction = function transaction(this: IDBDatabase, ...rest: Parameters<Begin>) {
  return intercept(() => begin.apply(this, rest), this, rest)
}

/** Stands between the code of the page and the browser's transactions until the returned function is called. */
export const interceptTransactions = (next: Intercept): (() => void) => {
  intercept = next
  return () => {
    intercept = pass
  }
}
