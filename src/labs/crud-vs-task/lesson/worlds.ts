import { project } from '../../../garage/index.ts'
import type { ClerkCommand } from '../desk/clerkCommand.ts'
import type { Address } from '../desk/clerkEvent.ts'
import type { KnownCustomer } from '../desk/clerkState.ts'
import type { LoggedClerkEvent } from '../desk/loggedClerkEvent.ts'
import type { Clerk } from '../history/deskHistory.ts'
import { clerkCustomers, type ClerkList } from '../read-models/clerkCustomers.ts'
import type { CrudFields, KeyedRow } from '../rows/crudRow.ts'
import { rowDiff } from '../rows/rowDiff.ts'
import { newHome, respelt } from '../two-clerks/race.ts'
import type { Act, World } from './lessonStep.ts'

/** A row of the table. */
export const rowOf = (world: World, key: string): KeyedRow | undefined =>
  world.rows.find((row) => row.key === key)

/** The customers as the log tells them. */
export const listOf = (world: World): ClerkList => project(clerkCustomers, world.events)

/** What was appended between two moments. */
export const newEvents = (before: World, after: World): readonly LoggedClerkEvent[] =>
  after.events.slice(before.events.length)

/** Names of events. */
export const typesOf = (events: readonly LoggedClerkEvent[]): readonly string[] =>
  events.map(({ eventType }) => eventType)

/** A task as an act; by Anna, if nobody else is named. */
export const task = (command: ClerkCommand, clerk: Clerk = 'Anna'): Act => ({ is: 'task', clerk, command })

/** Brings a customer back, should somebody have sent them away before. */
export const awake = (
  { today }: World,
  customerId: string,
  customer: KnownCustomer | undefined,
): readonly Act[] =>
  customer?.standing.is === 'inactive' ? [task({ type: 'ActivateCustomer', customerId, on: today })] : []

/** A home that a customer has on neither side yet. */
export const homeFor = (world: World, key: string): Address =>
  newHome([rowOf(world, key)?.street ?? '', listOf(world)[key]?.address.street ?? ''])

/** An address as columns of a row. */
export const addressColumns = (home: Address): Partial<CrudFields> => ({
  street: home.street,
  number: home.number,
  zip_code: home.zipCode,
  city: home.city,
})

/** The task of moving a customer to a new home. */
export const move = (world: World, customerId: string): ClerkCommand => ({
  type: 'MoveCustomer',
  customerId,
  on: world.today,
  ...homeFor(world, customerId),
})

/** The task of correcting the spelling of a customer’s last name. */
export const spelling = (world: World, customerId: string): ClerkCommand => {
  const name = listOf(world)[customerId]?.name ?? { firstName: '', lastName: '' }
  const { firstName } = name
  return {
    type: 'CorrectCustomerName',
    customerId,
    on: world.today,
    firstName,
    lastName: respelt(name.lastName),
  }
}

/** Names of the columns of a row that differ between two moments. */
export const changed = (before: World, after: World, key: string): readonly string[] => {
  const [old, now] = [rowOf(before, key), rowOf(after, key)]
  return old === undefined || now === undefined ? [] : rowDiff(old, now).map(({ column }) => column)
}

/** A step that only looks. */
export const nothing = (): readonly Act[] => []
