import { handleCommand, newId, type EventStore } from '../../../store/index.ts'
import type { ClerkCommand } from '../desk/clerkCommand.ts'
import { clerkAggregateId, clerkCustomer } from '../desk/clerkCustomer.ts'
import { readClerkEvents } from '../desk/readClerkEvents.ts'
import { fillLog, fillRows } from '../history/fillDesk.ts'
import type { Act, World } from './lessonStep.ts'
import type { KeyedRow } from '../rows/crudRow.ts'
import { openForm, saveForm, type OpenForm, type RowTable, type Saved } from '../rows/saveForm.ts'
import { itemId, stockAggregateId, stockItem } from '../stock/stockItem.ts'
import { stockTally, type StockTally } from '../stock/stockTally.ts'
import { decideAsSeen, type DecidedAsSeen } from '../two-clerks/decideAsSeen.ts'

/** The shelf's number in its table. */
export interface ShelfTable {
  readonly get: () => Promise<number | null>
  readonly put: (count: number) => Promise<void>
}

/** What was done: the saves, and how tasks were decided that were seen at the same moment. */
export interface Performed {
  readonly saves: readonly Saved[]
  readonly decided: readonly DecidedAsSeen[]
}

/** Both sides, and the clocks. */
export interface Sides {
  readonly store: EventStore
  readonly table: RowTable & { all(): Promise<readonly KeyedRow[]> }
  readonly shelf: ShelfTable
  /** The time of a save, ISO 8601, UTC. */
  readonly now: () => string
  readonly today: string
}

const tallyIn = async (store: EventStore): Promise<StockTally> => {
  let tally = stockTally.initial
  for await (const event of store.read(stockAggregateId)) tally = stockTally.when(tally, event)
  return tally
}

/** Reads both sides anew. */
export const readWorld = async ({ store, table, shelf, today }: Sides): Promise<World> => ({
  rows: await table.all(),
  events: await readClerkEvents(store, await store.head()),
  shelf: { inTable: await shelf.get(), tally: await tallyIn(store) },
  today,
})

/** Gives both sides the past that is missing there. */
export const fillWhatIsMissing = async ({ store, table, today }: Sides): Promise<void> => {
  if ((await table.all()).length === 0) await fillRows(table, today)
  await fillLog(store, today, (await readClerkEvents(store, await store.head())).length)
}

const formOf = async ({ table }: Sides, key: string): Promise<OpenForm> => {
  const row = await table.get(key)
  if (row === undefined)
    throw new Error(`Failed to open the form of ${key}: because the table has no such row. Fill it first.`)
  return openForm(key, row)
}

const saveInTurn = async (
  sides: Sides,
  form: OpenForm,
  changes: readonly Partial<OpenForm['fields']>[],
): Promise<Performed> => {
  const saves: Saved[] = []
  for (const change of changes)
    saves.push(await saveForm(sides.table, { ...form, fields: { ...form.fields, ...change } }, sides.now()))
  return { saves, decided: [] }
}

const decideInTurn = async (
  { store }: Sides,
  commands: readonly ClerkCommand[],
): Promise<readonly DecidedAsSeen[]> => {
  const versions = await Promise.all(
    commands.map(({ customerId }) => store.version(clerkAggregateId(customerId))),
  )
  const decided: DecidedAsSeen[] = []
  for (const [index, command] of commands.entries()) {
    const actor = index === 0 ? 'Anna' : 'Bram'
    decided.push(await decideAsSeen(store, { command, actor, seen: versions[index] ?? 0 }))
  }
  return decided
}

const nothing: Performed = { saves: [], decided: [] }

const perform = async (sides: Sides, act: Act): Promise<Performed> => {
  const { store, shelf } = sides
  switch (act.is) {
    case 'save':
      return saveInTurn(sides, await formOf(sides, act.key), [act.change])
    case 'saves at once':
      return saveInTurn(sides, await formOf(sides, act.key), act.changes)
    case 'task': {
      const { command, clerk } = act
      const aggregateId = clerkAggregateId(command.customerId)
      await handleCommand(store, clerkCustomer, { aggregateId, command, actor: clerk, commandId: newId() })
      return nothing
    }
    case 'tasks at once':
      return { saves: [], decided: await decideInTurn(sides, act.commands) }
    case 'stock save':
      await shelf.put(act.count)
      return nothing
    case 'stock task': {
      const command = { type: act.type, itemId, count: act.count }
      const envelope = { aggregateId: stockAggregateId, command, actor: 'Anna', commandId: newId() }
      await handleCommand(store, stockItem, envelope)
      return nothing
    }
  }
}

/**
 * Really does what a step asks for, one after the other, and gives back what came of it. A refused task is
 * part of the lesson, not an error.
 */
export const performActs = async (sides: Sides, acts: readonly Act[]): Promise<Performed> => {
  const saves: Saved[] = []
  const decided: DecidedAsSeen[] = []
  for (const act of acts) {
    const done = await perform(sides, act)
    saves.push(...done.saves)
    decided.push(...done.decided)
  }
  return { saves, decided }
}
