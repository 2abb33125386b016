import type { Cents } from './cents.ts'

interface ForAccount {
  readonly accountId: string
  /** When it counts, as `2017-06-01`. */
  readonly date: string
}

export interface OpenAccount extends ForAccount {
  readonly type: 'OpenAccount'
}

export interface ReceivePayment extends ForAccount {
  readonly type: 'ReceivePayment'
  readonly amount: Cents
}

/** Collects the monthly premium. */
export interface CollectPremium extends ForAccount {
  readonly type: 'CollectPremium'
}

/** Pays the month's interest over the balance at that moment. */
export interface PayInterest extends ForAccount {
  readonly type: 'PayInterest'
}

/** Books the opposite of a booking. */
export interface ReverseBooking extends ForAccount {
  readonly type: 'ReverseBooking'
  /** `eventId` of the wrong booking. */
  readonly reverses: string
  readonly reason: string
}

/** Everything that can be asked of a savings account. */
export type SavingsCommand = OpenAccount | ReceivePayment | CollectPremium | PayInterest | ReverseBooking
