import { dayOfMonth, isBankDate, monthOf } from './bankDate.ts'
import type { CollectPremium, PayInterest, ReverseBooking, SavingsCommand } from './savingsCommand.ts'
import { savingsReasons as reasons } from './savingsReasons.ts'
import { interestDay, premiumDay } from './savingsRules.ts'
import type { SavingsState } from './savingsState.ts'

/** Names of the rules of the savings account. */
export type SavingsRuleName =
  | 'DateMustExist'
  | 'AccountMustNotBeOpenedTwice'
  | 'AccountMustBeOpen'
  | 'BookingMustNotBeBeforeTheLastOne'
  | 'AmountMustBeMoreThanNothing'
  | 'PremiumIsCollectedOnTheFirst'
  | 'PremiumIsCollectedOnceAMonth'
  | 'FirstPremiumComesAfterTheOpening'
  | 'InterestIsPaidOnThe28th'
  | 'InterestIsPaidOnceAMonth'
  | 'ReversedBookingMustExist'
  | 'ReversalCanNotBeReversed'
  | 'BookingCanNotBeReversedTwice'
  | 'ReversalNeedsAReason'

/** One rule, looked at for one command. */
export interface SavingsCheck {
  readonly rule: SavingsRuleName
  readonly holds: boolean
  /** A whole sentence with the actual values. */
  readonly reason: string
}

type Open = Extract<SavingsState, { is: 'open' }>

const check = (rule: SavingsRuleName, holds: boolean, reason: string): SavingsCheck => ({
  rule,
  holds,
  reason,
})

/** A reversed booking counts as not made. */
const bookedInMonth = (state: Open, eventType: string, date: string): boolean =>
  state.bookings.some(
    (booking) =>
      booking.eventType === eventType && !booking.isReversed && monthOf(booking.date) === monthOf(date),
  )

const premiumChecks = (state: Open, { date }: CollectPremium): readonly SavingsCheck[] => {
  const already = bookedInMonth(state, 'PremiumReceived', date)
  return [
    check(
      'PremiumIsCollectedOnTheFirst',
      dayOfMonth(date) === premiumDay,
      reasons.dayOfMonth('Premium is collected', date, premiumDay),
    ),
    check(
      'FirstPremiumComesAfterTheOpening',
      date > state.openedOn,
      reasons.afterOpening(date, state.openedOn),
    ),
    check(
      'PremiumIsCollectedOnceAMonth',
      !already,
      reasons.oncePerMonth('The premium', monthOf(date), already),
    ),
  ]
}

const interestChecks = (state: Open, { date }: PayInterest): readonly SavingsCheck[] => {
  const already = bookedInMonth(state, 'InterestPaid', date)
  return [
    check(
      'InterestIsPaidOnThe28th',
      dayOfMonth(date) === interestDay,
      reasons.dayOfMonth('Interest is paid', date, interestDay),
    ),
    check('InterestIsPaidOnceAMonth', !already, reasons.oncePerMonth('The interest', monthOf(date), already)),
  ]
}

const reversalChecks = (state: Open, { reverses, reason }: ReverseBooking): readonly SavingsCheck[] => {
  const booking = state.bookings.find((known) => known.eventId === reverses)
  const hasReason = check('ReversalNeedsAReason', reason.trim() !== '', reasons.reason(reason))
  if (booking === undefined)
    return [check('ReversedBookingMustExist', false, reasons.bookingIsUnknown(reverses)), hasReason]
  return [
    check('ReversedBookingMustExist', true, reasons.bookingExists(booking)),
    check('ReversalCanNotBeReversed', booking.eventType !== 'BookingReversed', reasons.reversal(booking)),
    check('BookingCanNotBeReversedTwice', !booking.isReversed, reasons.reversedBefore(booking)),
    hasReason,
  ]
}

const openChecks = (
  state: Open,
  command: Exclude<SavingsCommand, { type: 'OpenAccount' }>,
): readonly SavingsCheck[] => {
  switch (command.type) {
    case 'ReceivePayment':
      return [check('AmountMustBeMoreThanNothing', command.amount > 0, reasons.amount(command.amount))]
    case 'CollectPremium':
      return premiumChecks(state, command)
    case 'PayInterest':
      return interestChecks(state, command)
    case 'ReverseBooking':
      return reversalChecks(state, command)
  }
}

const standing = (state: SavingsState, accountId: string): string =>
  state.is === 'open' ? reasons.isOpen(accountId, state.openedOn) : reasons.isNotOpen(accountId)

/** All rules for a command of the savings account. */
export const savingsChecks = (state: SavingsState, command: SavingsCommand): readonly SavingsCheck[] => {
  const { date, accountId } = command
  if (!isBankDate(date)) return [check('DateMustExist', false, reasons.isNoDate(date))]
  const dated = check('DateMustExist', true, reasons.isDate(date))
  const reason = standing(state, accountId)
  if (command.type === 'OpenAccount')
    return [dated, check('AccountMustNotBeOpenedTwice', state.is === 'unopened', reason)]
  if (state.is === 'unopened') return [dated, check('AccountMustBeOpen', false, reason)]
  return [
    dated,
    check('AccountMustBeOpen', true, reason),
    check('BookingMustNotBeBeforeTheLastOne', date >= state.lastDate, reasons.order(date, state.lastDate)),
    ...openChecks(state, command),
  ]
}
