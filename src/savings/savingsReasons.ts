import { formatDate } from './bankDate.ts'
import { formatEuro, type Cents } from './cents.ts'
import type { KnownBooking } from './savingsState.ts'

const described = (booking: KnownBooking): string =>
  `${booking.eventType} of ${formatEuro(booking.amount)} on ${formatDate(booking.date)}`

/** Every sentence with which a rule of the savings account explains its result. */
export const savingsReasons = {
  isDate: (date: string) => `${formatDate(date)} is a date.`,
  isNoDate: (date: string) => `"${date.slice(0, 40)}" is not a date such as 2017-06-11.`,
  isOpen: (accountId: string, openedOn: string) =>
    `Account ${accountId} was opened on ${formatDate(openedOn)}.`,
  isNotOpen: (accountId: string) => `Account ${accountId} is not open.`,
  order: (date: string, lastDate: string) =>
    date >= lastDate
      ? `${formatDate(date)} is not before the last booking, of ${formatDate(lastDate)}.`
      : `${formatDate(date)} is before the last booking, of ${formatDate(lastDate)}; the ledger grows only at its end.`,
  amount: (amount: Cents) =>
    amount > 0
      ? `The amount is ${formatEuro(amount)}.`
      : `The amount is ${formatEuro(amount)}; it has to be more than nothing.`,
  dayOfMonth: (what: string, date: string, day: number) =>
    `${what} on day ${day} of the month; this would be ${formatDate(date)}.`,
  oncePerMonth: (what: string, month: string, already: boolean) =>
    already ? `${what} for ${month} is booked already.` : `${what} for ${month} is not booked yet.`,
  afterOpening: (date: string, openedOn: string) =>
    date > openedOn
      ? `${formatDate(date)} comes after the opening on ${formatDate(openedOn)}.`
      : `${formatDate(date)} is the day of the opening; the first premium comes a month later.`,
  bookingExists: (booking: KnownBooking) => `The booking is the ${described(booking)}.`,
  bookingIsUnknown: (eventId: string) => `There is no booking ${eventId} in this account.`,
  reversal: (booking: KnownBooking) =>
    booking.eventType === 'BookingReversed'
      ? `The ${described(booking)} is itself a reversal.`
      : `The ${described(booking)} is not itself a reversal.`,
  reversedBefore: (booking: KnownBooking) =>
    booking.isReversed
      ? `The ${described(booking)} was reversed before.`
      : `The ${described(booking)} was not reversed before.`,
  reason: (reason: string) =>
    reason.trim() === '' ? 'A reversal needs a reason.' : `The reason is: ${reason}.`,
} as const
