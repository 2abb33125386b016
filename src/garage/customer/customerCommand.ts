import type { CustomerDetails, DeactivationReason } from './customerEvent.ts'

export interface RegisterCustomer extends CustomerDetails {
  readonly type: 'RegisterCustomer'
}

export interface MoveCustomer extends Pick<
  CustomerDetails,
  'customerId' | 'address' | 'postalCode' | 'city'
> {
  readonly type: 'MoveCustomer'
}

export interface CorrectCustomerName extends Pick<CustomerDetails, 'customerId' | 'name'> {
  readonly type: 'CorrectCustomerName'
}

export interface ChangeCustomerTelephoneNumber extends Pick<
  CustomerDetails,
  'customerId' | 'telephoneNumber'
> {
  readonly type: 'ChangeCustomerTelephoneNumber'
}

export interface DeactivateCustomer {
  readonly type: 'DeactivateCustomer'
  readonly customerId: string
  readonly reason: DeactivationReason
}

export interface ActivateCustomer {
  readonly type: 'ActivateCustomer'
  readonly customerId: string
}

/** Everything that Customer Management can be asked to do. */
export type CustomerCommand =
  | RegisterCustomer
  | MoveCustomer
  | CorrectCustomerName
  | ChangeCustomerTelephoneNumber
  | DeactivateCustomer
  | ActivateCustomer
