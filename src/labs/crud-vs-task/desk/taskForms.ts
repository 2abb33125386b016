import type { ColumnName } from '../rows/crudRow.ts'
import type { ClerkCommand } from './clerkCommand.ts'
import type { About, Address, DeactivationReason } from './clerkEvent.ts'
import { deactivationReasons } from './clerkEvent.ts'
import type { KnownCustomer } from './clerkState.ts'

/** A task that can be done for a customer who is there. */
export type TaskType = Exclude<ClerkCommand['type'], 'RegisterCustomer'>

/** A field that a task asks for; named as the form's columns are, so that both can be compared. */
export type TaskField = Exclude<ColumnName, 'active'> | 'reason'

export type TaskValues = Readonly<Partial<Record<TaskField, string>>>

const address = ['street', 'number', 'zip_code', 'city'] as const

/** What each task asks for: what its purpose needs, and nothing else. */
export const taskFields: Readonly<Record<TaskType, readonly TaskField[]>> = {
  MoveCustomer: address,
  CorrectCustomerAddress: address,
  CorrectCustomerName: ['first_name', 'last_name'],
  TakeAnotherName: ['last_name'],
  DeactivateCustomer: ['reason'],
  ActivateCustomer: [],
  BringInCar: [],
  HandBackCar: [],
}

/** The tasks that make sense for a customer as they are now, beside the switch in the list. */
export const tasksFor = ({ standing, carIsHere }: KnownCustomer): readonly TaskType[] => {
  const corrections: readonly TaskType[] = ['CorrectCustomerAddress', 'CorrectCustomerName']
  const car: TaskType = carIsHere ? 'HandBackCar' : 'BringInCar'
  return standing.is === 'active'
    ? ['MoveCustomer', 'CorrectCustomerAddress', 'TakeAnotherName', 'CorrectCustomerName', car]
    : corrections
}

/** What a task's form holds when it is opened: a correction starts from what is there, a change from nothing. */
export const startValues = (type: TaskType, customer: KnownCustomer): TaskValues => {
  switch (type) {
    case 'CorrectCustomerAddress': {
      const { street, number, zipCode, city } = customer.address
      return { street, number, zip_code: zipCode, city }
    }
    case 'CorrectCustomerName':
      return { first_name: customer.name.firstName, last_name: customer.name.lastName }
    case 'DeactivateCustomer':
      return { reason: deactivationReasons[0] }
    case 'MoveCustomer':
    case 'TakeAnotherName':
    case 'ActivateCustomer':
    case 'BringInCar':
    case 'HandBackCar':
      return {}
  }
}

const addressIn = (values: TaskValues): Address => ({
  street: values.street ?? '',
  number: values.number ?? '',
  zipCode: values.zip_code ?? '',
  city: values.city ?? '',
})

/** The command that a filled-in task sends. */
export const commandOf = (type: TaskType, about: About, values: TaskValues): ClerkCommand => {
  switch (type) {
    case 'MoveCustomer':
    case 'CorrectCustomerAddress':
      return { type, ...about, ...addressIn(values) }
    case 'CorrectCustomerName':
      return { type, ...about, firstName: values.first_name ?? '', lastName: values.last_name ?? '' }
    case 'TakeAnotherName':
      return { type, ...about, lastName: values.last_name ?? '' }
    case 'DeactivateCustomer':
      return { type, ...about, reason: (values.reason ?? '') as DeactivationReason }
    case 'ActivateCustomer':
    case 'BringInCar':
    case 'HandBackCar':
      return { type, ...about }
  }
}
