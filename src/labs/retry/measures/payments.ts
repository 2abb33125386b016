import { price, type PaymentState } from '../model/payment/state.ts'

/** What customers owe and what they were charged, in cents. */
export interface PaymentSums {
  readonly owed: number
  readonly charged: number
  /** Payments that were charged more than once. */
  readonly doubled: number
  /** Payments that the till gave up on, and the bank charged all the same. */
  readonly unknown: number
}

export const paymentSums = ({ payments, charges }: PaymentState): PaymentSums => {
  const times = payments.map(({ id }) => charges.filter(({ payment }) => payment === id).length)
  return {
    owed: payments.length * price,
    charged: charges.length * price,
    doubled: times.filter((count) => count > 1).length,
    unknown: payments.filter(({ id, is }) => is === 'givenUp' && (times[id] ?? 0) > 0).length,
  }
}
