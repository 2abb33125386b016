import Dexie, { type DBCore, type DBCoreTable, type EntityTable, type Middleware, type Table } from 'dexie'
import type { AggregateRow, Durability } from '../contract.ts'
import { ImmutableLogError } from '../errors.ts'
import type { EventRow } from '../eventRow.ts'

/** The database of one event store: the two tables of the lecture and nothing else. */
export interface EventDatabase extends Dexie {
  readonly aggregates: EntityTable<AggregateRow, 'aggregateId'>
  readonly events: EntityTable<EventRow, 'id'>
}

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

/** The database of an event store, not yet opened. */
export const eventDatabase = (name: string, durability: Durability): EventDatabase => {
  const database = new Dexie(name, {
    chromeTransactionDurability: durability,
    autoOpen: false,
  }) as EventDatabase
  database.version(1).stores({ aggregates: 'aggregateId', events: 'id, &[aggregateId+order]' })
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

/** Deletes a database for good. */
export const deleteDatabase = (name: string): Promise<void> => Dexie.delete(name)

/** The lowest and highest key, for ranges. */
export const { minKey, maxKey } = Dexie
