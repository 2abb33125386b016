import { deactivationReasons, type DeactivationReason, type Happened } from '../../../garage/index.ts'

export interface PersonName {
  readonly firstName: string
  readonly lastName: string
}

export interface Address {
  readonly street: string
  readonly number: string
  readonly zipCode: string
  readonly city: string
}

/** Whom it happened to, and on which day in the life of the business, as `2026-03-02`. */
export interface About {
  readonly customerId: string
  readonly on: string
}

/** Why the desk says goodbye to a customer. */
export { deactivationReasons, type DeactivationReason }

export type CustomerRegistered = Happened<'CustomerRegistered', About & PersonName & Address>
export type CustomerMoved = Happened<'CustomerMoved', About & Address>
export type CustomerAddressCorrected = Happened<'CustomerAddressCorrected', About & Address>
export type CustomerNameCorrected = Happened<'CustomerNameCorrected', About & PersonName>
export type CustomerTookAnotherName = Happened<
  'CustomerTookAnotherName',
  About & { readonly lastName: string }
>
export type CustomerDeactivated = Happened<
  'CustomerDeactivated',
  About & { readonly reason: DeactivationReason }
>
export type CustomerActivated = Happened<'CustomerActivated', About>
export type CarBroughtIn = Happened<'CarBroughtIn', About>
export type CarHandedBack = Happened<'CarHandedBack', About>

/** Everything that can happen at the clerks' desk. */
export type ClerkEvent =
  | CustomerRegistered
  | CustomerMoved
  | CustomerAddressCorrected
  | CustomerNameCorrected
  | CustomerTookAnotherName
  | CustomerDeactivated
  | CustomerActivated
  | CarBroughtIn
  | CarHandedBack

/** Names of all events of the desk, in the order of a customer's life. */
export const clerkEventTypes = [
  'CustomerRegistered',
  'CustomerMoved',
  'CustomerAddressCorrected',
  'CustomerNameCorrected',
  'CustomerTookAnotherName',
  'CustomerDeactivated',
  'CustomerActivated',
  'CarBroughtIn',
  'CarHandedBack',
] as const satisfies readonly ClerkEvent['eventType'][]
