import type { Cents } from './cents.ts'

interface Happened<Type extends string, Data extends object> {
  readonly eventType: Type
  readonly eventData: Readonly<Data>
  /** Once stored it has one. */
  readonly eventId?: string
}

interface Dated {
  /** When it counts, as `2017-06-01`; when it was recorded stands beside the event. */
  readonly date: string
}

interface Booked extends Dated {
  readonly amount: Cents
}

export type AccountOpened = Happened<'AccountOpened', Dated & { readonly accountId: string }>
export type PaymentReceived = Happened<'PaymentReceived', Booked>
export type PremiumReceived = Happened<'PremiumReceived', Booked>
export type InterestPaid = Happened<'InterestPaid', Booked>
/** A payment that was noticed late: `paidOn` is when it should have counted. */
export type RetroPaymentReceived = Happened<'RetroPaymentReceived', Booked & { readonly paidOn: string }>
/** What the account missed because a payment was noticed late. */
export type RetroCorrectionBooked = Happened<'RetroCorrectionBooked', Booked & { readonly paidOn: string }>
/** The opposite of a booking that was wrong; both stay in the ledger. */
export type BookingReversed = Happened<
  'BookingReversed',
  Booked & {
    /** `eventId` of the wrong booking. */
    readonly reverses: string
    readonly reason: string
  }
>

/** An event with an amount. */
export type Booking =
  | PaymentReceived
  | PremiumReceived
  | InterestPaid
  | RetroPaymentReceived
  | RetroCorrectionBooked
  | BookingReversed

/** Everything that can happen to a savings account. No event holds a total: totals are calculated. */
export type SavingsEvent = AccountOpened | Booking
