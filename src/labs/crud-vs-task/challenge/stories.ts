import { clerkCustomer } from '../desk/clerkCustomer.ts'
import type { ClerkCommand } from '../desk/clerkCommand.ts'
import { deactivationReasons, type DeactivationReason } from '../desk/clerkEvent.ts'
import { evolveClerk, type ClerkState, type KnownCustomer } from '../desk/clerkState.ts'
import { columns, fieldsOf, fieldsOfCustomer, type CrudFields } from '../rows/crudRow.ts'

/** What may lie behind one change: a task, and for a goodbye its reason. */
export type StoryStep =
  | 'MoveCustomer'
  | 'CorrectCustomerAddress'
  | 'CorrectCustomerName'
  | 'TakeAnotherName'
  | 'ActivateCustomer'
  | DeactivationReason

/** One way in which a row can have come about. */
export interface Story {
  readonly steps: readonly StoryStep[]
  /** The row that the form would hold after it. */
  readonly leaves: CrudFields
  /** Whether that is exactly the row in the table. */
  readonly same: boolean
}

const isGoodbye = (step: StoryStep): step is DeactivationReason =>
  deactivationReasons.some((reason) => reason === step)

const commandFor = (step: StoryStep, customerId: string, row: CrudFields): ClerkCommand => {
  const about = { customerId, on: '' }
  if (isGoodbye(step)) return { type: 'DeactivateCustomer', ...about, reason: step }
  switch (step) {
    case 'MoveCustomer':
    case 'CorrectCustomerAddress':
      return {
        type: step,
        ...about,
        street: row.street,
        number: row.number,
        zipCode: row.zip_code,
        city: row.city,
      }
    case 'CorrectCustomerName':
      return { type: step, ...about, firstName: row.first_name, lastName: row.last_name }
    case 'TakeAnotherName':
      return { type: step, ...about, lastName: row.last_name }
    case 'ActivateCustomer':
      return { type: step, ...about }
  }
}

/** The steps that can explain each kind of change between two rows. */
const explanations = (before: CrudFields, after: CrudFields): readonly (readonly StoryStep[])[] => {
  const differs = (...names: readonly (keyof CrudFields)[]): boolean =>
    names.some((name) => before[name] !== after[name])
  const ways: (readonly StoryStep[])[] = []
  if (differs('first_name', 'last_name')) ways.push(['CorrectCustomerName', 'TakeAnotherName'])
  if (differs('street', 'number', 'zip_code', 'city')) ways.push(['MoveCustomer', 'CorrectCustomerAddress'])
  if (differs('active')) ways.push(after.active ? ['ActivateCustomer'] : deactivationReasons)
  return ways
}

const combined = (ways: readonly (readonly StoryStep[])[]): readonly (readonly StoryStep[])[] =>
  ways.reduce<readonly (readonly StoryStep[])[]>(
    (stories, options) => stories.flatMap((story) => options.map((step) => [...story, step])),
    [[]],
  )

const sameRow = (a: CrudFields, b: CrudFields): boolean => columns.every((column) => a[column] === b[column])

/**
 * Every story that may lie behind a row, told by really doing its tasks to the customer of the beginning. Two stories
 * that leave the same row cannot be told apart by it. None when nothing has changed.
 */
export const storiesOf = (customerId: string, customer: KnownCustomer, row: CrudFields): readonly Story[] => {
  const ways = explanations(fieldsOfCustomer(customer), row)
  if (ways.length === 0) return []
  return combined(ways).map((steps) => {
    const after = steps.reduce<ClerkState>(
      (state, step) =>
        clerkCustomer.execute(state, commandFor(step, customerId, row)).reduce(evolveClerk, state),
      customer,
    )
    const leaves = fieldsOfCustomer(after.is === 'known' ? after : customer)
    return { steps, leaves, same: sameRow(leaves, fieldsOf(row)) }
  })
}
