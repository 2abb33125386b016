import type { Cents } from './cents.ts'
import type { SavingsCommand } from './savingsCommand.ts'

interface ForAccount {
  readonly accountId: string
  /** The day on which it is booked, as `2017-08-29`. */
  readonly date: string
}

/** Books a payment that comes to light late. */
export interface BookRetroPayment extends ForAccount {
  readonly type: 'BookRetroPayment'
  readonly amount: Cents
  /** When it was paid, as `2017-06-11`. */
  readonly paidOn: string
}

/** Books what the account is short of because something was noticed late. */
export interface BookRetroCorrection extends ForAccount {
  readonly type: 'BookRetroCorrection'
}

/** Says that the rate was another one since an earlier day. */
export interface ChangeInterestRate extends ForAccount {
  readonly type: 'ChangeInterestRate'
  readonly from: string
  /** Hundredths of a percent a month; 100 are 1 %. */
  readonly basisPoints: number
}

/** Sends money out of the account. */
export interface PayOut extends ForAccount {
  readonly type: 'PayOut'
  readonly amount: Cents
}

/** Everything that can be asked of an account which can look back. */
export type RetroCommand =
  SavingsCommand | BookRetroPayment | BookRetroCorrection | ChangeInterestRate | PayOut
