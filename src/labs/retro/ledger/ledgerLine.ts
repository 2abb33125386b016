import {
  rateChangesIn,
  rateOn,
  totals,
  type Cents,
  type SavingsEvent,
  type TrueRow,
} from '../../../savings/index.ts'

/** What a line tells; the words for it are in the catalogue. */
export type What =
  | { readonly is: 'opened' | 'payment' | 'premium' | 'paid-out' }
  | { readonly is: 'interest'; readonly basisPoints: number }
  | { readonly is: 'retro-payment' | 'retro-correction' | 'reversed'; readonly since: string }
  | { readonly is: 'rate'; readonly basisPoints: number; readonly since: string }

/** A line of a ledger as people read it. */
export interface LedgerLine {
  readonly key: string
  /** As `2017-06-01`. */
  readonly date: string
  readonly what: What
  /** Null where there is none. */
  readonly amount: Cents | null
  /** Calculated, never stored. */
  readonly total: Cents
  /** `new`: put in or booked just now; `changed`: another amount than was booked; `wrong`: a mistake. */
  readonly mark: 'new' | 'changed' | 'wrong' | null
}

const whatOf = (event: SavingsEvent, known: readonly SavingsEvent[]): What => {
  switch (event.eventType) {
    case 'AccountOpened':
      return { is: 'opened' }
    case 'PaymentReceived':
      return { is: 'payment' }
    case 'PremiumReceived':
      return { is: 'premium' }
    case 'PaidOut':
      return { is: 'paid-out' }
    case 'InterestPaid':
      return { is: 'interest', basisPoints: rateOn(rateChangesIn(known), event.eventData.date) }
    case 'RetroPaymentReceived':
      return { is: 'retro-payment', since: event.eventData.paidOn }
    case 'RetroCorrectionBooked':
      return { is: 'retro-correction', since: event.eventData.paidOn }
    case 'InterestRateChanged':
      return { is: 'rate', basisPoints: event.eventData.basisPoints, since: event.eventData.from }
    case 'BookingReversed': {
      const { reverses, date } = event.eventData
      return {
        is: 'reversed',
        since: known.find(({ eventId }) => eventId === reverses)?.eventData.date ?? date,
      }
    }
  }
}

/** A ledger as lines, oldest first; `isNew` of them from the end were booked just now. */
export const ledgerLines = (events: readonly SavingsEvent[], isNew = 0): readonly LedgerLine[] => {
  const rows = totals(events)
  return events.map((event, index) => ({
    key: event.eventId ?? `row-${index}`,
    date: event.eventData.date,
    what: whatOf(event, events.slice(0, index)),
    amount: rows[index]?.amount ?? null,
    total: rows[index]?.total ?? (0 as Cents),
    mark: index >= events.length - isNew ? 'new' : null,
  }))
}

const trueWhat = ({ eventType, date }: TrueRow, events: readonly SavingsEvent[]): What => {
  switch (eventType) {
    case 'AccountOpened':
      return { is: 'opened' }
    case 'PaymentReceived':
      return { is: 'payment' }
    case 'PremiumReceived':
      return { is: 'premium' }
    case 'PaidOut':
      return { is: 'paid-out' }
    case 'InterestPaid':
      return { is: 'interest', basisPoints: rateOn(rateChangesIn(events), date) }
  }
}

/** The history as it should have been as lines, oldest first. `events` are those that it was made of. */
export const historyLines = (
  history: readonly TrueRow[],
  events: readonly SavingsEvent[],
  added: number | null,
): readonly LedgerLine[] =>
  history.map((row, index) => ({
    key: row.eventId ?? `memory-${row.source}`,
    date: row.date,
    what: trueWhat(row, events),
    amount: row.amount,
    total: row.total,
    mark: index === added ? 'new' : row.amount === row.booked ? null : row.booked === null ? null : 'changed',
  }))
