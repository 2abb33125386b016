import { noCents, plus, type Cents } from './cents.ts'
import type { Booking, SavingsEvent } from './savingsEvent.ts'

/** A booking as the rules need it. */
export interface KnownBooking {
  readonly eventType: Booking['eventType']
  /** Null before it is stored. */
  readonly eventId: string | null
  readonly date: string
  readonly amount: Cents
  readonly isReversed: boolean
}

/** A savings account as the rules need it. */
export type SavingsState =
  | { readonly is: 'unopened' }
  | {
      readonly is: 'open'
      readonly accountId: string
      readonly openedOn: string
      /** Date of the last booking, or of the opening. */
      readonly lastDate: string
      readonly balance: Cents
      /** Oldest first. */
      readonly bookings: readonly KnownBooking[]
    }

/** Before the account was opened. */
export const unopened: SavingsState = { is: 'unopened' }

type Open = Extract<SavingsState, { is: 'open' }>

const reversedIn = (bookings: readonly KnownBooking[], event: Booking): readonly KnownBooking[] =>
  event.eventType === 'BookingReversed'
    ? bookings.map((booking) =>
        booking.eventId === event.eventData.reverses ? { ...booking, isReversed: true } : booking,
      )
    : bookings

const withBooking = (state: Open, event: Booking): SavingsState => {
  const { date, amount } = event.eventData
  const booking: KnownBooking = {
    eventType: event.eventType,
    eventId: event.eventId ?? null,
    date,
    amount,
    isReversed: false,
  }
  return {
    ...state,
    lastDate: date > state.lastDate ? date : state.lastDate,
    balance: plus(state.balance, amount),
    bookings: [...reversedIn(state.bookings, event), booking],
  }
}

/** The account after an event. */
export const evolveSavings = (state: SavingsState, event: SavingsEvent): SavingsState => {
  switch (event.eventType) {
    case 'AccountOpened': {
      const { accountId, date } = event.eventData
      return { is: 'open', accountId, openedOn: date, lastDate: date, balance: noCents, bookings: [] }
    }
    case 'InterestRateChanged': {
      const { date } = event.eventData
      return state.is === 'open' && date > state.lastDate ? { ...state, lastDate: date } : state
    }
    case 'PaidOut':
    case 'PaymentReceived':
    case 'PremiumReceived':
    case 'InterestPaid':
    case 'RetroPaymentReceived':
    case 'RetroCorrectionBooked':
    case 'BookingReversed':
      return state.is === 'open' ? withBooking(state, event) : state
  }
  // A later version may have written types that this one does not know.
  return state
}
