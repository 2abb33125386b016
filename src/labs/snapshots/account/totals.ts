/** What the account needs to know of itself, in the shape of today. Money in whole cents. */
export interface Totals {
  readonly balance: number
  /** Bookings until now. */
  readonly bookings: number
  /** In the second shape only: what was paid in, all in all. */
  readonly paidIn?: number
}

/** Shapes of the state: the second one also keeps what was paid in. */
export type Shape = 1 | 2

/** A booking as it is stored. */
export interface Booked {
  /** Below 0: paid out. */
  readonly amount: number
}

/** Before the first booking. */
export const noTotals = (shape: Shape): Totals =>
  shape === 1 ? { balance: 0, bookings: 0 } : { balance: 0, bookings: 0, paidIn: 0 }

/** The totals after a booking. What the first shape does not keep, it cannot add to. */
export const withBooking = (totals: Totals, { amount }: Booked): Totals => ({
  ...totals,
  balance: totals.balance + amount,
  bookings: totals.bookings + 1,
  ...(totals.paidIn === undefined ? {} : { paidIn: totals.paidIn + Math.max(0, amount) }),
})

/** The n-th booking of a generated account, from 1: the same for everybody. */
export const bookingOf = (n: number): Booked => ({
  amount: n % 7 === 0 ? -((n * 37) % 4000) - 1 : ((n * 101) % 9000) + 100,
})

/** Whether two totals say the same. */
export const sameTotals = (one: Totals, other: Totals): boolean =>
  one.balance === other.balance && one.bookings === other.bookings && one.paidIn === other.paidIn
