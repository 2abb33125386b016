import { noCents, partOf, plus, type Cents } from './cents.ts'
import { rateChangesIn, rateOn } from './interestRate.ts'
import type { SavingsEvent } from './savingsEvent.ts'

/** A row of the history as it should have been. */
export interface TrueRow {
  /** Of the stored event that it stems from; null before that is stored. */
  readonly eventId: string | null
  readonly eventType: 'AccountOpened' | 'PaymentReceived' | 'PremiumReceived' | 'InterestPaid' | 'PaidOut'
  /** When it should have counted, as `2017-06-11`. */
  readonly date: string
  /** Null for the opening. */
  readonly amount: Cents | null
  readonly total: Cents
  /** What was booked at the time; null where nothing was. */
  readonly booked: Cents | null
  /** Place of its event in the ledger; from 0. */
  readonly source: number
}

/** How interest comes about; `copied` is a mistake, shown as such. Default `calculated`. */
export type InterestBy = 'calculated' | 'copied'

type Draft = Omit<TrueRow, 'total'>

const draftOf = (event: SavingsEvent, source: number): Draft | null => {
  const eventId = event.eventId ?? null
  switch (event.eventType) {
    case 'AccountOpened':
      return {
        eventId,
        source,
        eventType: event.eventType,
        date: event.eventData.date,
        amount: null,
        booked: null,
      }
    case 'PaymentReceived':
    case 'PremiumReceived':
    case 'InterestPaid':
    case 'PaidOut': {
      const { date, amount } = event.eventData
      return { eventId, source, eventType: event.eventType, date, amount, booked: amount }
    }
    case 'RetroPaymentReceived': {
      const { paidOn, amount } = event.eventData
      return { eventId, source, eventType: 'PaymentReceived', date: paidOn, amount, booked: null }
    }
    case 'RetroCorrectionBooked':
    case 'InterestRateChanged':
    case 'BookingReversed':
      return null
  }
  // A later version may have written types that this one does not know.
  return null
}

/** Before the interest of its day, after all else up to then; this is the tie rule. */
const placeFor = (rows: readonly Draft[], date: string): number => {
  const next = rows.findIndex(
    (row) => row.date > date || (row.date === date && row.eventType === 'InterestPaid'),
  )
  return next === -1 ? rows.length : next
}

const inTime = (events: readonly SavingsEvent[]): readonly Draft[] => {
  const gone = new Set(
    events.flatMap((event) => (event.eventType === 'BookingReversed' ? [event.eventData.reverses] : [])),
  )
  const rows: Draft[] = []
  for (const [source, event] of events.entries()) {
    const row = gone.has(event.eventId ?? '') ? null : draftOf(event, source)
    if (row === null) continue
    const isLate = event.eventType === 'RetroPaymentReceived'
    rows.splice(isLate ? placeFor(rows, row.date) : rows.length, 0, row)
  }
  return rows
}

/**
 * The history as it should have been, in memory only, by all that a ledger knows in the end: late payments on their own
 * dates, reversed bookings left out, the right rates, and each interest calculated anew over the balance of its day. What
 * was paid out stays: it has left.
 */
export const trueHistory = (
  events: readonly SavingsEvent[],
  interestBy: InterestBy = 'calculated',
): readonly TrueRow[] => {
  const rates = rateChangesIn(events)
  let total = noCents
  return inTime(events).map((row) => {
    const isAnew = row.eventType === 'InterestPaid' && interestBy === 'calculated'
    const amount = isAnew ? partOf(total, rateOn(rates, row.date)) : row.amount
    total = plus(total, amount ?? noCents)
    return { ...row, amount, total }
  })
}
