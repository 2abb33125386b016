import { minus, noCents, partOf, plus, type Cents } from './cents.ts'
import type { SavingsEvent } from './savingsEvent.ts'
import { rateChangesIn, rateOn } from './interestRate.ts'

/** How the other history differs from the one that was stored. */
export interface OtherHistory {
  /** Ids of events that did not happen. */
  readonly without?: readonly string[]
  /** Events that happened besides; each goes to its date. */
  readonly injected?: readonly SavingsEvent[]
}

/** On one date what comes in goes before the interest over it; this is the tie rule. */
const turnOf = (event: SavingsEvent): number => {
  if (event.eventType === 'AccountOpened') return 0
  return event.eventType === 'InterestPaid' ? 2 : 1
}

const byDate = (one: SavingsEvent, other: SavingsEvent): number => {
  const [early, late] = [one.eventData.date, other.eventData.date]
  if (early !== late) return early < late ? -1 : 1
  return turnOf(one) - turnOf(other)
}

const isLeftOut = (event: SavingsEvent, without: ReadonlySet<string>): boolean =>
  without.has(event.eventId ?? '') ||
  (event.eventType === 'BookingReversed' && without.has(event.eventData.reverses))

interface SoFar {
  readonly balance: Cents
  /** By event id. */
  readonly amounts: ReadonlyMap<string, Cents>
  readonly known: readonly SavingsEvent[]
}

/** The event with the amount that the rules give it in this history. */
const recalculated = (event: SavingsEvent, { balance, amounts, known }: SoFar): SavingsEvent => {
  if (event.eventType === 'InterestPaid') {
    const amount = partOf(balance, rateOn(rateChangesIn(known), event.eventData.date))
    return { ...event, eventData: { ...event.eventData, amount } }
  }
  if (event.eventType !== 'BookingReversed') return event
  const wrong = amounts.get(event.eventData.reverses)
  const amount = wrong === undefined ? event.eventData.amount : minus(wrong)
  return { ...event, eventData: { ...event.eventData, amount } }
}

/**
 * Another history, in memory only: events left out or put in, and the rules run again over the rest, so that each
 * interest is calculated anew from the balance of its day. By date; on one date bookings go before interest.
 */
export const rerun = (
  events: readonly SavingsEvent[],
  { without = [], injected = [] }: OtherHistory,
): readonly SavingsEvent[] => {
  const gone = new Set(without)
  const amounts = new Map<string, Cents>()
  const known: SavingsEvent[] = []
  let balance = noCents
  return [...events, ...injected]
    .filter((event) => !isLeftOut(event, gone))
    .sort(byDate)
    .map((stored) => {
      const event = recalculated(stored, { balance, amounts, known })
      known.push(event)
      if (event.eventType === 'AccountOpened' || event.eventType === 'InterestRateChanged') return event
      balance = plus(balance, event.eventData.amount)
      if (event.eventId !== undefined) amounts.set(event.eventId, event.eventData.amount)
      return event
    })
}
