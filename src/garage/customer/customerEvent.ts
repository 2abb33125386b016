import type { Happened } from '../happened.ts'

/** Why a customer can be deactivated. */
export const deactivationReasons = [
  'moved away',
  'does not pay',
  'passed away',
  'asked to be forgotten',
] as const

export type DeactivationReason = (typeof deactivationReasons)[number]

/** What Customer Management publishes about a new customer: the lecture's seven fields. */
export interface CustomerDetails {
  readonly customerId: string
  readonly name: string
  readonly address: string
  /** As `1234 AB`. */
  readonly postalCode: string
  readonly city: string
  readonly telephoneNumber: string
  readonly emailAddress: string
}

export type CustomerRegistered = Happened<'CustomerRegistered', CustomerDetails>
export type CustomerMoved = Happened<
  'CustomerMoved',
  Pick<CustomerDetails, 'customerId' | 'address' | 'postalCode' | 'city'>
>
export type CustomerNameCorrected = Happened<
  'CustomerNameCorrected',
  Pick<CustomerDetails, 'customerId' | 'name'>
>
export type CustomerTelephoneNumberChanged = Happened<
  'CustomerTelephoneNumberChanged',
  Pick<CustomerDetails, 'customerId' | 'telephoneNumber'>
>
export type CustomerDeactivated = Happened<
  'CustomerDeactivated',
  { readonly customerId: string; readonly reason: DeactivationReason }
>
export type CustomerActivated = Happened<'CustomerActivated', { readonly customerId: string }>

/** Everything that can happen to a customer. */
export type CustomerEvent =
  | CustomerRegistered
  | CustomerMoved
  | CustomerNameCorrected
  | CustomerTelephoneNumberChanged
  | CustomerDeactivated
  | CustomerActivated
