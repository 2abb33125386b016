import type { Address, PersonName } from '../desk/clerkEvent.ts'
import type { ClerkCommand } from '../desk/clerkCommand.ts'
import type { KnownCustomer } from '../desk/clerkState.ts'
import { fieldsOf, type CrudFields } from '../rows/crudRow.ts'
import { rowDiff, type ColumnChange } from '../rows/rowDiff.ts'
import type { OpenForm, Saved } from '../rows/saveForm.ts'

/** What the guess about two clerks is kept under. */
export const raceGuess = 'two clerks'

const homes: readonly Address[] = [
  { street: 'Kanaalweg', number: '8', zipCode: '3526 KL', city: 'Utrecht' },
  { street: 'Bosrand', number: '41', zipCode: '3734 CD', city: 'Den Dolder' },
]

const lastHome: Address = { street: 'Zandpad', number: '5', zipCode: '3621 NE', city: 'Breukelen' }

/** A new home: one whose street is none of those given. */
export const newHome = (streets: readonly string[]): Address =>
  homes.find(({ street }) => !streets.includes(street)) ?? lastHome

/** A spelling that the last name does not have yet. */
export const respelt = (lastName: string): string =>
  lastName.endsWith('s') ? lastName.slice(0, -1) : `${lastName}s`

/** What Anna types into the form that she has open: the move. */
export const movedForm = (form: OpenForm, home: Address): OpenForm => ({
  ...form,
  fields: {
    ...form.fields,
    street: home.street,
    number: home.number,
    zip_code: home.zipCode,
    city: home.city,
  },
})

/** What Bram types into the form that he has open: the spelling. */
export const respeltForm = (form: OpenForm): OpenForm => ({
  ...form,
  fields: { ...form.fields, last_name: respelt(form.fields.last_name) },
})

/** Anna's task. */
export const moveTask = (customerId: string, on: string, home: Address): ClerkCommand => ({
  type: 'MoveCustomer',
  customerId,
  on,
  ...home,
})

/** Bram's task. */
export const spellingTask = (
  customerId: string,
  on: string,
  { firstName, lastName }: PersonName,
): ClerkCommand => ({
  type: 'CorrectCustomerName',
  customerId,
  on,
  firstName,
  lastName: respelt(lastName),
})

/** Whether both can do their task on this customer at all. */
export const canRace = (customer: KnownCustomer): boolean => customer.standing.is === 'active'

/**
 * What a second save took away from the first: columns that the first had changed, and that are back to what they
 * were when both forms were opened.
 */
export const lostUpdate = (opened: CrudFields, first: Saved, second: Saved): readonly ColumnChange[] => {
  const changedByFirst = new Set(rowDiff(opened, first.after).map(({ column }) => column))
  return rowDiff(fieldsOf(first.after), fieldsOf(second.after)).filter(({ column }) =>
    changedByFirst.has(column),
  )
}
