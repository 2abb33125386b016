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
/** How much of a correction belongs to the interest of one day. */
export interface CorrectedInterest extends Booked {
  /** Day of the interest. */
  readonly date: string
}
/** What the account missed because something was noticed late: `paidOn` is when that should have counted. */
export type RetroCorrectionBooked = Happened<
  'RetroCorrectionBooked',
  Booked & { readonly paidOn: string; readonly months?: readonly CorrectedInterest[] }
>
/** Money that left the account; its amount is negative. No replay takes it back. */
export type PaidOut = Happened<'PaidOut', Booked>
/** The interest rate is another one, perhaps since long: `from` is when it should have counted. */
export type InterestRateChanged = Happened<
  'InterestRateChanged',
  Dated & {
    readonly from: string
    /** Hundredths of a percent a month; 100 are 1 %. */
    readonly basisPoints: number
  }
>
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
  | PaidOut
  | BookingReversed

/** Everything that can happen to a savings account. No event holds a total: totals are calculated. */
export type SavingsEvent = AccountOpened | InterestRateChanged | Booking
