import { cents, minus, noCents, plus, type Cents } from './cents.ts'
import type { CorrectedInterest, SavingsEvent } from './savingsEvent.ts'
import { totals } from './totals.ts'
import { trueHistory } from './trueHistory.ts'

/** What a ledger is short of (or, when negative, has too much). */
export interface CorrectionDue {
  /** The total as it should be, less the total as it is. */
  readonly amount: Cents
  /** Which interest it belongs to; those without a difference are left out. */
  readonly months: readonly CorrectedInterest[]
  /** When what was last noticed late should have counted; null when nothing was. */
  readonly since: string | null
}

const effectiveIn = (events: readonly SavingsEvent[], event: SavingsEvent): string | null => {
  switch (event.eventType) {
    case 'RetroPaymentReceived':
      return event.eventData.paidOn
    case 'InterestRateChanged':
      return event.eventData.from
    case 'BookingReversed': {
      const { reverses, date } = event.eventData
      return events.find(({ eventId }) => eventId === reverses)?.eventData.date ?? date
    }
    case 'AccountOpened':
    case 'PaymentReceived':
    case 'PremiumReceived':
    case 'InterestPaid':
    case 'PaidOut':
    case 'RetroCorrectionBooked':
      return null
  }
  return null
}

/** When the last thing that was noticed late should have counted; null when nothing was. */
export const lateSince = (events: readonly SavingsEvent[]): string | null =>
  events.reduce<string | null>((since, event) => effectiveIn(events, event) ?? since, null)

const correctedFor = (events: readonly SavingsEvent[], date: string): Cents =>
  events
    .flatMap((event) => (event.eventType === 'RetroCorrectionBooked' ? (event.eventData.months ?? []) : []))
    .filter((month) => month.date === date)
    .reduce((sum, month) => plus(sum, month.amount), noCents)

/** What is to be booked so that the ledger's total is the one that it should have had: the difference of two replays. */
export const correctionDue = (events: readonly SavingsEvent[]): CorrectionDue => {
  const history = trueHistory(events)
  const is = totals(events).at(-1)?.total ?? noCents
  const shouldBe = history.at(-1)?.total ?? noCents
  const months = history.flatMap(({ eventType, date, amount, booked }) => {
    if (eventType !== 'InterestPaid' || amount === null || booked === null) return []
    const missed = cents(amount - booked - correctedFor(events, date))
    return missed === 0 ? [] : [{ date, amount: missed }]
  })
  return { amount: plus(shouldBe, minus(is)), months, since: lateSince(events) }
}
