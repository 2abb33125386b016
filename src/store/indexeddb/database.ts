import { Dexie, type DBCore, type DBCoreTable, type EntityTable, type Middleware, type Table } from 'dexie'
import type { AggregateRow, Durability } from '../contract.ts'
import { ImmutableLogError, StorageBlockedError } from '../errors.ts'
import type { EventRow } from '../eventRow.ts'

/** The database of one event store: the two tables of the lecture and nothing else. */
export interface EventDatabase extends Dexie {
  readonly aggregates: EntityTable<AggregateRow, 'aggregateId'>
  readonly events: EntityTable<EventRow, 'id'>
}

// What is refused is told to the caller; the library would print it besides.
Dexie.debug = false

const refuse = (what: string): Promise<never> =>
  Promise.reject(
    new ImmutableLogError(
      `Failed to ${what} an event: because stored events never change. Append a correction instead.`,
    ),
  )

/** Lets rows be added to `events` and nothing else. */
const appendOnly = (table: DBCoreTable): DBCoreTable => ({
  ...table,
  mutate: (request) => {
    if (request.type === 'put') return refuse('change')
    if (request.type !== 'add') return refuse('delete')
    return table.mutate(request)
  },
})

/** Rows of `aggregates` may grow, but not go. */
const neverDelete = (table: DBCoreTable): DBCoreTable => ({
  ...table,
  mutate: (request) => {
    if (request.type === 'delete' || request.type === 'deleteRange') return refuse('delete the aggregate of')
    return table.mutate(request)
  },
})

const immutability: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'append only',
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name)
      if (name === 'events') return appendOnly(table)
      return name === 'aggregates' ? neverDelete(table) : table
    },
  }),
}

/** Version of the two tables' shape. Raise it with an upgrade when they change. */
export const schemaVersion = 1

/** The database of an event store, not yet opened. */
export const eventDatabase = (name: string, durability: Durability): EventDatabase => {
  const database = new Dexie(name, {
    chromeTransactionDurability: durability,
    autoOpen: false,
  }) as EventDatabase
  database.version(schemaVersion).stores({ aggregates: 'aggregateId', events: '++id, &[aggregateId+order]' })
  database.use(immutability)
  return database
}

/** A database with one table of plain rows under a text key. */
export interface RowDatabase<Row> extends Dexie {
  readonly rows: Table<Row & { readonly key: string }, string>
}

/** A database with one table of plain rows, not yet opened: for checkpoints, and for what is not event-sourced. */
export const rowDatabase = <Row>(name: string): RowDatabase<Row> => {
  const database = new Dexie(name, { autoOpen: false }) as RowDatabase<Row>
  database.version(1).stores({ rows: 'key' })
  return database
}

/** Names of all databases of this origin. */
export const databaseNames = (): Promise<string[]> => Dexie.getDatabaseNames()

/** Real milliseconds that other tabs get to let go of a database. */
const patienceMs = 3_000

/** Rejects when other tabs still hold a database that is to be opened or deleted, after some patience. */
export const blockedAtLast = (database: Dexie, name: string): Promise<never> =>
  new Promise((_, reject) => {
    database.on('blocked', () => {
      const error = new StorageBlockedError(
        `Failed to get hold of the database "${name}": because another tab keeps it open. Close the other tabs and try again.`,
      )
      setTimeout(reject, patienceMs, error)
      // Stops the library's own handling, which prints a warning: most tabs let go within milliseconds.
      return false
    })
  })

/** Deletes a database for good. @throws {StorageBlockedError} another tab holds it open and does not react */
export const deleteDatabase = async (name: string): Promise<void> => {
  const database = new Dexie(name, { autoOpen: false })
  await Promise.race([database.delete(), blockedAtLast(database, name)])
}

/** The lowest and highest key, for ranges. */
export const { minKey, maxKey } = Dexie
