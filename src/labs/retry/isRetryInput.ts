import type { LoadEvent } from './model/load/state.ts'
import type { PaymentEvent } from './model/payment/state.ts'

/** What somebody can do to a world; each is of one of them, and the others do not mind. */
export type RetryInput =
  | Extract<LoadEvent, { is: 'speedSet' | 'rateSet' | 'serverRestarted' }>
  | Extract<PaymentEvent, { is: 'paymentAsked' | 'lossArmed' }>

const isWithin = (value: unknown, low: number, high: number): boolean =>
  typeof value === 'number' && value >= low && value <= high

/** Whether a value from a log, a link or a file is an input of the lab. */
export const isRetryInput = (value: unknown): value is RetryInput => {
  if (typeof value !== 'object' || value === null || !('is' in value)) return false
  const given = value as Readonly<Record<string, unknown>>
  switch (given['is']) {
    case 'speedSet':
      return isWithin(given['factor'], 1, 100)
    case 'rateSet':
      return isWithin(given['rate'], 1, 95)
    case 'serverRestarted':
    case 'paymentAsked':
      return true
    case 'lossArmed':
      return given['what'] === 'request' || given['what'] === 'reply'
    default:
      return false
  }
}
