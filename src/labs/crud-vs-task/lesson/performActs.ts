import { handleCommand, newId, type EventStore } from '../../../store/index.ts'
import { clerkAggregateId, clerkCustomer } from '../desk/clerkCustomer.ts'
import { readClerkEvents } from '../desk/readClerkEvents.ts'
import type { Act, World } from './lessonStep.ts'
import type { KeyedRow } from '../rows/crudRow.ts'
import { openForm, saveForm, type OpenForm, type RowTable, type Saved } from '../rows/saveForm.ts'
import { decideAsSeen } from '../two-clerks/decideAsSeen.ts'

/** Both sides, and the clocks. */
export interface Sides {
  readonly store: EventStore
  readonly table: RowTable & { all(): Promise<readonly KeyedRow[]> }
  /** The time of a save, ISO 8601, UTC. */
  readonly now: () => string
  readonly today: string
}

/** Reads both sides anew. */
export const readWorld = async ({ store, table, today }: Sides): Promise<World> => ({
  rows: await table.all(),
  events: await readClerkEvents(store, await store.head()),
  today,
})

const formOf = async ({ table }: Sides, key: string): Promise<OpenForm> => {
  const row = await table.get(key)
  if (row === undefined)
    throw new Error(`Failed to open the form of ${key}: because the table has no such row. Fill it first.`)
  return openForm(key, row)
}

const perform = async (sides: Sides, act: Act): Promise<readonly Saved[]> => {
  const { store, table, now } = sides
  switch (act.is) {
    case 'save': {
      const form = await formOf(sides, act.key)
      return [await saveForm(table, { ...form, fields: { ...form.fields, ...act.change } }, now())]
    }
    case 'saves at once': {
      const form = await formOf(sides, act.key)
      const saves: Saved[] = []
      for (const change of act.changes)
        saves.push(await saveForm(table, { ...form, fields: { ...form.fields, ...change } }, now()))
      return saves
    }
    case 'task': {
      const { command, clerk } = act
      const aggregateId = clerkAggregateId(command.customerId)
      await handleCommand(store, clerkCustomer, { aggregateId, command, actor: clerk, commandId: newId() })
      return []
    }
    case 'tasks at once': {
      const versions = await Promise.all(
        act.commands.map(({ customerId }) => store.version(clerkAggregateId(customerId))),
      )
      for (const [index, command] of act.commands.entries()) {
        const actor = index === 0 ? 'Anna' : 'Bram'
        await decideAsSeen(store, { command, actor, seen: versions[index] ?? 0 })
      }
      return []
    }
  }
}

/**
 * Really does what a step asks for, one after the other, and gives back the saves that were made. A refused task is
 * part of the lesson, not an error.
 */
export const performActs = async (sides: Sides, acts: readonly Act[]): Promise<readonly Saved[]> => {
  const saves: Saved[] = []
  for (const act of acts) saves.push(...(await perform(sides, act)))
  return saves
}
