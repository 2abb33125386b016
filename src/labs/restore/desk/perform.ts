import { exportFileName, exportToBlob, type EventStore } from '../../../store/index.ts'
import { commandOf } from '../garage/commandOf.ts'
import { handle } from '../garage/handle.ts'
import { carriedAt, runMistake, sendAll, storeWeek } from '../garage/runStory.ts'
import { afternoon, busyHour } from '../garage/story.ts'
import { kindOf } from '../model/kindOf.ts'
import { posted } from '../model/letters.ts'
import { heldIn } from '../model/losses.ts'
import {
  databaseOf,
  emptyDesk,
  inUseOf,
  type Act,
  type DatabaseKey,
  type Desk,
  type Refusal,
  type Story,
} from './desk.ts'
import { readDatabase } from './readDatabase.ts'
import { reconcile, restoreContexts, restoreFile, restorePosition, withDatabase } from './restoring.ts'
import { databaseName, type Shelf } from './shelf.ts'

const open = async (shelf: Shelf, desk: Desk): Promise<Desk> => {
  if (desk.databases.length > 0) return desk
  const name = databaseName(desk.number, 'a')
  const store = await shelf.open(name)
  if ((await store.head()) === 0) await storeWeek(store)
  const read = await readDatabase(store)
  return {
    ...withDatabase(desk, { key: 'a', name, origin: { is: 'first' }, ...read, isSame: null, times: null }),
    mail: posted([], read.log),
  }
}

interface Chapter {
  readonly after: Story
  readonly to: Story
  readonly work: (store: EventStore, desk: Desk) => Promise<void>
}

/** A part of the day happens in the first database: its letters leave at once. Nothing, where it has happened. */
const goOn = async (shelf: Shelf, desk: Desk, { after, to, work }: Chapter): Promise<Desk> => {
  if (desk.story !== after) return desk
  if (desk.inUse !== 'a')
    throw new Error(
      'Failed to go on with the day: because the garage works with another database by now. Start over.',
    )
  const first = databaseOf(desk, 'a')
  const store = await shelf.open(first.name)
  await work(store, desk)
  const read = await readDatabase(store)
  const news = read.log.slice(first.log.length)
  return { ...withDatabase(desk, { ...first, ...read }), story: to, mail: posted(desk.mail, news) }
}

const backUp = async (shelf: Shelf, desk: Desk): Promise<Desk> => {
  const { name, log, logHash } = inUseOf(desk)
  const began = shelf.clock()
  const file = await exportToBlob(await shelf.open(name))
  const wallMs = shelf.clock() - began
  shelf.keep(file)
  const fileName = exportFileName(name, shelf.today())
  return { ...desk, backup: { fileName, position: log.length, bytes: file.size, wallMs, logHash } }
}

/** From now on the garage works with another database. The one before stays as it is. */
const switchTo = async (shelf: Shelf, desk: Desk, to: DatabaseKey): Promise<Desk> => {
  const database = databaseOf(desk, to)
  const began = shelf.clock()
  await shelf.close(database.name)
  const read = await readDatabase(await shelf.open(database.name))
  const switchMs = shelf.clock() - began
  const times = database.times === null ? null : { ...database.times, switchMs }
  return { ...withDatabase(desk, { ...database, ...read, times }), inUse: to }
}

/** Sends the commands of the abandoned future once more, through the rules; no letter leaves again. */
const carryOver = async (shelf: Shelf, desk: Desk): Promise<Desk> => {
  const database = inUseOf(desk)
  const store = await shelf.open(database.name)
  const held = heldIn(database.log)
  const lacking = databaseOf(desk, 'a').log.filter(
    (fact) => kindOf(fact) !== 'mistake' && !held.has(fact.eventId),
  )
  let events = 0
  const refused: Refusal[] = []
  for (const fact of lacking) {
    const command = commandOf(fact)
    if (command === null) continue
    const { eventId, eventType, correlationId } = fact
    const occasion = { at: carriedAt, actor: fact.actor ?? 'front desk', correlationId, causationId: eventId }
    const { events: stored, failed } = await handle(store, command, occasion)
    events += stored
    if (failed.length === 0) continue
    const reason = failed.map((check) => check.reason).join(' ')
    refused.push({ eventId, eventType, rules: failed.map(({ rule }) => rule), reason })
  }
  const read = await readDatabase(store)
  return { ...withDatabase(desk, { ...database, ...read }), carried: { events, refused } }
}

const restart = async (shelf: Shelf, desk: Desk): Promise<Desk> => {
  const database = inUseOf(desk)
  const began = shelf.clock()
  await shelf.close(database.name)
  const read = await readDatabase(await shelf.open(database.name))
  const wallMs = shelf.clock() - began
  const isSame = read.summary.state === database.summary.state && read.logHash === database.logHash
  return {
    ...withDatabase(desk, { ...database, ...read }),
    restarted: { wallMs, events: read.log.length, isSame },
  }
}

const remove = async (shelf: Shelf, desk: Desk, key: DatabaseKey): Promise<Desk> => {
  const { name } = databaseOf(desk, key)
  if (key === 'a' || key === desk.inUse)
    throw new Error(
      `Failed to remove "${name}": because the garage works with it, or it is what the others are compared with. Start over first.`,
    )
  await shelf.close(name)
  await shelf.remove(name)
  return { ...desk, databases: desk.databases.filter((each) => each.key !== key) }
}

const done = async (shelf: Shelf, desk: Desk, act: Act): Promise<Desk> => {
  switch (act.is) {
    case 'open':
      return open(shelf, desk)
    case 'hour':
      return goOn(shelf, desk, { after: 'one', to: 'two', work: (store) => sendAll(store, busyHour()) })
    case 'mistake':
      return goOn(shelf, desk, {
        after: 'two',
        to: 'mistake',
        work: (store) => runMistake(store, databaseOf(desk, 'a').log),
      })
    case 'afternoon':
      return goOn(shelf, desk, {
        after: 'mistake',
        to: 'later',
        work: (store) => sendAll(store, afternoon()),
      })
    case 'backup':
      return backUp(shelf, desk)
    case 'file':
      return restoreFile(shelf, desk, act)
    case 'restore':
      return restorePosition(shelf, desk, act)
    case 'contexts':
      return restoreContexts(shelf, desk, act)
    case 'reconcile':
      return reconcile(shelf, desk, act)
    case 'switch':
      return switchTo(shelf, desk, act.to)
    case 'carry':
      return carryOver(shelf, desk)
    case 'dial':
      return { ...desk, dials: act.dials }
    case 'restart':
      return restart(shelf, desk)
    case 'remove':
      return remove(shelf, desk, act.key)
  }
}

/** An act without what cannot be told again: a file is the learner's. */
const toldOf = (act: Act): Act => (act.is === 'file' ? { is: 'file' } : act)

/** The desk after an act, done for real in the databases. @throws what the stores throw; the desk is then as it was */
export const perform = async (shelf: Shelf, desk: Desk, act: Act): Promise<Desk> => ({
  ...(await done(shelf, desk, act)),
  acts: [...desk.acts, toldOf(act)],
})

/** The desk after each of these acts, from an empty one. */
export const playActs = async (
  shelf: Shelf,
  number: number,
  acts: readonly Act[],
): Promise<readonly Desk[]> => {
  const trace: Desk[] = []
  let desk = emptyDesk(number)
  for (const act of acts) {
    desk = await perform(shelf, desk, act)
    trace.push(desk)
  }
  return trace
}
