import { handleCommand, newId, type EventStore } from '../../../store/index.ts'
import { clerkAggregateId, clerkCustomer } from '../desk/clerkCustomer.ts'
import { evolveClerk, unknownCustomer, type KnownCustomer } from '../desk/clerkState.ts'
import { fieldsOfCustomer, type CrudRow } from '../rows/crudRow.ts'
import type { RowTable } from '../rows/saveForm.ts'
import { deskHistory, type PastTask } from './deskHistory.ts'

/**
 * Sends the tasks of the past through the decider into the store, one after the other.
 * @param done how many of them are there already, should an earlier filling have been cut short; default 0
 * @throws {Error} a rule refuses one
 */
export const fillLog = async (store: EventStore, today: string, done = 0): Promise<void> => {
  for (const { clerk, command } of deskHistory(today).slice(done)) {
    const aggregateId = clerkAggregateId(command.customerId)
    const envelope = { aggregateId, command, actor: clerk, commandId: newId() }
    const outcome = await handleCommand(store, clerkCustomer, envelope)
    if (outcome.is === 'rejected') {
      const why = outcome.failed.map(({ reason }) => reason).join(' ')
      throw new Error(
        `Failed to fill the desk: because ${command.type} was refused: ${why} Open a new store and try again.`,
      )
    }
  }
}

/** The day of a past task as a time of writing. */
const writtenAt = (day: string): string => `${day}T10:15:00.000Z`

/** The customers after these tasks. */
export const pastCustomers = (tasks: readonly PastTask[]): ReadonlyMap<string, KnownCustomer> => {
  const states = new Map<string, KnownCustomer>()
  for (const { command } of tasks) {
    const before = states.get(command.customerId) ?? unknownCustomer
    const state = clerkCustomer.execute(before, command).reduce(evolveClerk, before)
    if (state.is === 'known') states.set(command.customerId, state)
  }
  return states
}

/** The rows that the same past leaves behind: one each, with what was saved last. */
export const pastRows = (tasks: readonly PastTask[]): ReadonlyMap<string, CrudRow> => {
  const saves = tasks.filter(({ command }) => command.type !== 'BringInCar' && command.type !== 'HandBackCar')
  const lastSaved = new Map(saves.map(({ command }) => [command.customerId, command.on]))
  const rows = new Map<string, CrudRow>()
  for (const [customerId, customer] of pastCustomers(tasks)) {
    const updated_at = writtenAt(lastSaved.get(customerId) ?? '')
    rows.set(customerId, { ...fieldsOfCustomer(customer), updated_at })
  }
  return rows
}

/** Writes what the form would have left in the table after the same three months. */
export const fillRows = async (table: RowTable, today: string): Promise<void> => {
  for (const [key, row] of pastRows(deskHistory(today))) await table.put(key, row)
}
