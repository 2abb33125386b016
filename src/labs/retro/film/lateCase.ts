import {
  cents,
  noCents,
  totals,
  trueHistory,
  type Cents,
  type InterestBy,
  type SavingsEvent,
  type TrueRow,
} from '../../../savings/index.ts'

/** Something that came to light late, and the history as it should have been. All of it in memory only. */
export interface LateCase {
  /** The event that books it; not stored while it is only considered. */
  readonly event: SavingsEvent
  /** How many rows were stored before. */
  readonly before: number
  readonly history: readonly TrueRow[]
  /** How many rows of the history come before it takes effect. */
  readonly split: number
  /** Place in the history of the row that it adds; null when it adds none. */
  readonly added: number | null
  /** The total as it should be. */
  readonly shouldBe: Cents
  /** The total that is stored. */
  readonly is: Cents
  /** What the event itself books: the payment, or the opposite of a wrong booking. */
  readonly own: Cents
  /** What is to be corrected besides. */
  readonly rest: Cents
}

/** Whether an event tells of something that should have counted earlier. */
export const isLate = ({ eventType }: SavingsEvent): boolean =>
  eventType === 'RetroPaymentReceived' ||
  eventType === 'BookingReversed' ||
  eventType === 'InterestRateChanged'

const splitOf = (
  event: SavingsEvent,
  before: readonly SavingsEvent[],
  history: readonly TrueRow[],
): number => {
  const firstThat = (matches: (row: TrueRow) => boolean): number => {
    const index = history.findIndex(matches)
    return index === -1 ? history.length : index
  }
  switch (event.eventType) {
    case 'RetroPaymentReceived':
      return firstThat(({ source }) => source === before.length)
    case 'BookingReversed': {
      const { reverses } = event.eventData
      const wrong = before.findIndex(({ eventId }) => eventId === reverses)
      const date = before[wrong]?.eventData.date ?? event.eventData.date
      return firstThat((row) => row.date > date || (row.date === date && row.source > wrong))
    }
    case 'InterestRateChanged': {
      const { from } = event.eventData
      return firstThat((row) => row.eventType === 'InterestPaid' && row.date >= from)
    }
    case 'AccountOpened':
    case 'PaymentReceived':
    case 'PremiumReceived':
    case 'InterestPaid':
    case 'PaidOut':
    case 'RetroCorrectionBooked':
      return history.length
  }
  return history.length
}

/** The case that an event makes after the events before it. */
export const lateCase = (
  before: readonly SavingsEvent[],
  event: SavingsEvent,
  interestBy: InterestBy = 'calculated',
): LateCase => {
  const history = trueHistory([...before, event], interestBy)
  const split = splitOf(event, before, history)
  const is = totals(before).at(-1)?.total ?? noCents
  const shouldBe = history.at(-1)?.total ?? noCents
  const own = 'amount' in event.eventData ? event.eventData.amount : noCents
  return {
    event,
    before: before.length,
    history,
    split,
    added: event.eventType === 'RetroPaymentReceived' ? split : null,
    shouldBe,
    is,
    own,
    rest: cents(shouldBe - is - own),
  }
}
