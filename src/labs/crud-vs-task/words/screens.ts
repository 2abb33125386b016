import type { ClerkCommand } from '../desk/clerkCommand.ts'
import type { DeactivationReason } from '../desk/clerkEvent.ts'
import type { ColumnName } from '../rows/crudRow.ts'

type TaskType = Exclude<ClerkCommand['type'], 'RegisterCustomer'>

/** What each column is called on a screen. */
const fields: Readonly<Record<ColumnName, string>> = {
  first_name: 'First name',
  last_name: 'Last name',
  street: 'Street',
  number: 'Number',
  zip_code: 'Zip code',
  city: 'City',
  active: 'Active',
}

/** What each task is called at the desk. */
const tasks: Readonly<Record<TaskType, string>> = {
  MoveCustomer: 'Move house',
  CorrectCustomerAddress: 'Correct a misspelt address',
  CorrectCustomerName: 'Correct a misspelt name',
  TakeAnotherName: 'Marry, or take another name',
  DeactivateCustomer: 'Deactivate',
  ActivateCustomer: 'Reactivate',
  BringInCar: 'Bring in the car',
  HandBackCar: 'Hand back the car',
}

const reasons: Readonly<Record<DeactivationReason, string>> = {
  'moved away': 'Moved away',
  'does not pay': 'Does not pay',
  'passed away': 'Passed away',
  'asked to be forgotten': 'Asked to be forgotten',
}

/** Texts of the two screens. */
export const screenTexts = {
  crud: 'CRUD: one form, one Save',
  task: 'Tasks: one for each purpose',
  crudShort: 'The table',
  taskShort: 'The log',
  crudList: 'Customers, as rows',
  taskList: 'Customers, as a projection',
  fields,
  tasks,
  reasons,
  first: 'First',
  last: 'Last',
  city: 'City',
  active: 'Active',
  edit: 'Edit',
  editName: (name: string) => `Edit ${name}`,
  yes: 'Yes',
  no: 'No',
  save: 'Save',
  formFor: (name: string) => `Form: ${name}`,
  activeBox: (name: string, active: boolean) => `${name} is ${active ? 'active' : 'inactive'}`,
  carIsHere: 'car in the workshop',
  can: 'Can be',
  deactivate: 'Deactivate',
  activate: 'Activate',
  deactivateName: (name: string) => `Deactivate ${name}`,
  activateName: (name: string) => `Activate ${name}`,
  choose: (name: string) => `Tasks for ${name}`,
  tasksFor: (name: string) => `Tasks for ${name}`,
  why: 'Why?',
  whyHint: 'The task asks; the form has no field for it.',
  send: (type: string) => `Send ${type}`,
  cancel: 'Cancel',
  refused: (type: string) => `${type} was refused. Nothing was stored.`,
  accepted: (type: string, version: number) => `${type} is stored as version ${version}.`,
  timed: 'From the first change, or from opening the task, until it was stored.',
  oneCommand: '1 command',
  commands: (count: number) => `${count} commands`,
  saved: (name: string) => `Saved: ${name}.`,
  emptyTitle: 'The desk is empty',
  empty:
    'Fill it: eight customers and three months of work, on both sides. The table keeps the rows that such work leaves behind; the log keeps each task.',
  fill: 'Fill the desk',
  fillRows: 'Fill the table',
  fillLog: 'Fill the log',
  past: (position: number, all: number, day: string) =>
    `You are looking at fact ${position} of ${all}, ${day}. The list on the right is folded up to there.`,
  noPast: 'A table has no yesterday: these rows are the ones of now.',
  toNow: 'Back to now',
  where: (position: number, all: number, day: string) =>
    position === 0 ? `before the first of ${all} facts` : `fact ${position} of ${all}, ${day}`,
}
