import type { About, Address, DeactivationReason, PersonName } from './clerkEvent.ts'

export interface RegisterCustomer extends About, PersonName, Address {
  readonly type: 'RegisterCustomer'
}

export interface MoveCustomer extends About, Address {
  readonly type: 'MoveCustomer'
}

export interface CorrectCustomerAddress extends About, Address {
  readonly type: 'CorrectCustomerAddress'
}

export interface CorrectCustomerName extends About, PersonName {
  readonly type: 'CorrectCustomerName'
}

export interface TakeAnotherName extends About {
  readonly type: 'TakeAnotherName'
  readonly lastName: string
}

export interface DeactivateCustomer extends About {
  readonly type: 'DeactivateCustomer'
  readonly reason: DeactivationReason
}

export interface ActivateCustomer extends About {
  readonly type: 'ActivateCustomer'
}

export interface BringInCar extends About {
  readonly type: 'BringInCar'
}

export interface HandBackCar extends About {
  readonly type: 'HandBackCar'
}

/** Every task of the desk: one command each, named for its purpose. */
export type ClerkCommand =
  | RegisterCustomer
  | MoveCustomer
  | CorrectCustomerAddress
  | CorrectCustomerName
  | TakeAnotherName
  | DeactivateCustomer
  | ActivateCustomer
  | BringInCar
  | HandBackCar
