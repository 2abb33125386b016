import { noCents, plus, type Cents } from './cents.ts'
import type { SavingsEvent } from './savingsEvent.ts'

/** A row of the ledger with the total that was calculated for it. */
export interface LedgerRow {
  /** Null before it is stored. */
  readonly eventId: string | null
  readonly eventType: SavingsEvent['eventType']
  /** When it counts, as `2017-06-01`. */
  readonly date: string
  /** Null for the opening and for a change of the rate. */
  readonly amount: Cents | null
  /** Calculated, never stored. */
  readonly total: Cents
}

const amountOf = ({ eventData }: SavingsEvent): Cents | null =>
  'amount' in eventData ? eventData.amount : null

/** The ledger with its calculated totals, oldest first, as the events come. */
export const totals = (events: readonly SavingsEvent[]): readonly LedgerRow[] => {
  let total = noCents
  return events.map((event) => {
    const amount = amountOf(event)
    total = plus(total, amount ?? noCents)
    const { eventType, eventData } = event
    return { eventId: event.eventId ?? null, eventType, date: eventData.date, amount, total }
  })
}

/** The balance at the end of a day, as `2017-06-30`: of all that counts up to then. */
export const balanceAsOf = (events: readonly SavingsEvent[], date: string): Cents =>
  totals(events.filter((event) => event.eventData.date <= date)).at(-1)?.total ?? noCents
