import { copyEvents, importStore, type EventStore } from '../../../store/index.ts'
import { highestCut, isWithin, positionAt, type Cuts } from '../model/cuts.ts'
import { kindOf } from '../model/kindOf.ts'
import { posted } from '../model/letters.ts'
import { databaseKeys, databaseOf, type Act, type Database, type DatabaseKey, type Desk } from './desk.ts'
import { momentOf } from '../garage/clock.ts'
import { readDatabase } from './readDatabase.ts'
import { databaseName, type Shelf } from './shelf.ts'

type Of<Is extends Act['is']> = Extract<Act, { is: Is }>

/** The next database of a case. @throws {Error} the case has as many as it may */
export const nextKey = (desk: Desk): DatabaseKey => {
  const last = Math.max(-1, ...desk.databases.map(({ key }) => databaseKeys.indexOf(key)))
  const key = databaseKeys[last + 1]
  if (key !== undefined) return key
  throw new Error(
    `Failed to make another database: because case ${desk.number} has ${databaseKeys.length}. Start over.`,
  )
}

/** Puts a database into the desk, in the place of an older reading of it. */
export const withDatabase = (desk: Desk, database: Database): Desk => ({
  ...desk,
  databases: desk.databases.some(({ key }) => key === database.key)
    ? desk.databases.map((each) => (each.key === database.key ? database : each))
    : [...desk.databases, database],
})

interface Filling {
  readonly key: DatabaseKey
  readonly origin: Database['origin']
  /** Fills the new, empty database. */
  readonly fill: (store: EventStore, name: string) => Promise<EventStore>
  /** Hash that its rows must have; null where there is none. */
  readonly wanted: () => Promise<string | null>
}

/** Makes a database, checks it and folds it, with a clock beside. A database that could not be filled is removed. */
const made = async (shelf: Shelf, desk: Desk, { key, origin, fill, wanted }: Filling): Promise<Database> => {
  const name = databaseName(desk.number, key)
  const began = shelf.clock()
  let store = await shelf.open(name)
  if ((await store.head()) > 0)
    throw new Error(
      `Failed to restore into "${name}": because it has events. Start over, or remove that database.`,
    )
  try {
    store = await fill(store, name)
  } catch (error) {
    await shelf.close(name)
    await shelf.remove(name)
    throw error
  }
  const copied = shelf.clock()
  const hash = await wanted()
  const isSame = hash === null ? null : (await store.logHash()) === hash
  const checked = shelf.clock()
  const read = await readDatabase(store)
  const times = {
    copyMs: copied - began,
    checkMs: hash === null ? null : checked - copied,
    foldMs: shelf.clock() - checked,
    switchMs: null,
  }
  return { key, name, origin, ...read, isSame, times }
}

const positionFor = ({ position }: Of<'restore'>, source: Database): number =>
  position === 'mistake'
    ? (source.log.find((fact) => kindOf(fact) === 'mistake')?.id ?? source.log.length + 1) - 1
    : position

/** One position for all, into a new database. With letters on, what is replayed is sent once more. */
export const restorePosition = async (shelf: Shelf, desk: Desk, act: Of<'restore'>): Promise<Desk> => {
  const source = databaseOf(desk, act.of)
  const from = await shelf.open(source.name)
  const position = positionFor(act, source)
  const database = await made(shelf, desk, {
    key: nextKey(desk),
    origin: { is: 'position', of: act.of, position },
    fill: async (store) => {
      await copyEvents(from, store, { to: position })
      return store
    },
    wanted: () => from.logHash({ to: position }),
  })
  const mail = act.letters ? posted(desk.mail, database.log) : desk.mail
  return { ...withDatabase(desk, database), mail }
}

/** Each context to a moment of its own, into a new database. */
export const restoreContexts = async (shelf: Shelf, desk: Desk, act: Of<'contexts'>): Promise<Desk> => {
  const source = databaseOf(desk, act.of)
  const from = await shelf.open(source.name)
  const at = (clock: string): number => positionAt(source.log, momentOf(clock))
  const cuts: Cuts = {
    customers: at(act.clocks.customers),
    vehicles: at(act.clocks.vehicles),
    workshop: at(act.clocks.workshop),
  }
  const database = await made(shelf, desk, {
    key: nextKey(desk),
    origin: { is: 'contexts', of: act.of, cuts, reconciled: null },
    fill: async (store) => {
      await copyEvents(from, store, { to: highestCut(cuts), keep: (event) => isWithin(cuts, event) })
      return store
    },
    wanted: () => Promise.resolve(null),
  })
  return withDatabase(desk, database)
}

/** Replays what the contexts that lag behind lack, up to where the furthest of them is. */
export const reconcile = async (shelf: Shelf, desk: Desk, act: Of<'reconcile'>): Promise<Desk> => {
  const database = databaseOf(desk, act.key)
  const { origin } = database
  if (origin.is !== 'contexts' || origin.reconciled !== null) return desk
  const store = await shelf.open(database.name)
  const from = await shelf.open(databaseOf(desk, origin.of).name)
  const { cuts } = origin
  const reconciled = await copyEvents(from, store, {
    to: highestCut(cuts),
    keep: (event) => !isWithin(cuts, event),
  })
  const read = await readDatabase(store)
  return withDatabase(desk, { ...database, ...read, origin: { ...origin, reconciled } })
}

/** Everything in a file, into a new database. @throws {Error} no backup was taken, or the file is none */
export const restoreFile = async (shelf: Shelf, desk: Desk, act: Of<'file'>): Promise<Desk> => {
  const file = act.from ?? shelf.kept()
  if (file === null)
    throw new Error(
      'Failed to restore the backup: because none was taken since this page was loaded. Choose the file that you downloaded.',
    )
  const key = nextKey(desk)
  let announced: string | null = null
  const database = await made(shelf, desk, {
    key,
    origin: { is: 'file', position: 0 },
    fill: async (store) => {
      const { header } = await importStore(
        file,
        { open: () => Promise.resolve(store), discard: () => Promise.resolve() },
        { fileName: file instanceof File ? file.name : (desk.backup?.fileName ?? 'the backup') },
      )
      announced = header.logHash
      return store
    },
    wanted: () => Promise.resolve(announced),
  })
  return withDatabase(desk, { ...database, origin: { is: 'file', position: database.log.length } })
}
