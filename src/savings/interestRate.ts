import type { SavingsEvent } from './savingsEvent.ts'
import { interestPercent } from './savingsRules.ts'

/** A rate of interest and the day from which it counts. */
export interface RateChange {
  /** As `2017-06-01`; the day itself counts. */
  readonly from: string
  /** Hundredths of a percent a month; 100 are 1 %. */
  readonly basisPoints: number
}

/** The changes of the rate that a ledger knows, in the order in which it learned them. */
export const rateChangesIn = (events: readonly SavingsEvent[]): readonly RateChange[] =>
  events.flatMap((event) => (event.eventType === 'InterestRateChanged' ? [event.eventData] : []))

/** The rate on a day in hundredths of a percent: the change that came last before it; of two for one day the later known. */
export const rateOn = (changes: readonly RateChange[], date: string): number => {
  let inForce: RateChange = { from: '', basisPoints: 100 * interestPercent }
  for (const change of changes) if (change.from <= date && change.from >= inForce.from) inForce = change
  return inForce.basisPoints
}
