export { dayOfMonth, formatDate, isBankDate, monthOf } from './bankDate.ts'
export { cents, formatEuro, minus, noCents, partOf, percentOf, plus, type Cents } from './cents.ts'
export { correctionDue, lateSince, type CorrectionDue } from './correctionDue.ts'
export { rateChangesIn, rateOn, type RateChange } from './interestRate.ts'
export { lectureAccountId, lectureLedger } from './lectureLedger.ts'
export { replayCommands, type StampedEvent } from './replayCommands.ts'
export {
  retroAccount,
  retroStateOf,
  type RetroCheck,
  type RetroRuleName,
  type RetroState,
} from './retroAccount.ts'
export type {
  BookRetroCorrection,
  BookRetroPayment,
  ChangeInterestRate,
  PayOut,
  RetroCommand,
} from './retroCommand.ts'
export { formatRate, highestRate } from './retroReasons.ts'
export { rerun, type OtherHistory } from './rerun.ts'
export { savingsAccount, savingsAggregateId, savingsStateOf } from './savingsAccount.ts'
export type { SavingsCheck, SavingsRuleName } from './savingsChecks.ts'
export type {
  CollectPremium,
  OpenAccount,
  PayInterest,
  ReceivePayment,
  ReverseBooking,
  SavingsCommand,
} from './savingsCommand.ts'
export type {
  AccountOpened,
  Booking,
  BookingReversed,
  CorrectedInterest,
  InterestPaid,
  InterestRateChanged,
  PaidOut,
  PaymentReceived,
  PremiumReceived,
  RetroCorrectionBooked,
  RetroPaymentReceived,
  SavingsEvent,
} from './savingsEvent.ts'
export { savingsEventIn, type StoredEvent } from './savingsEventIn.ts'
export { interestDay, interestOver, interestPercent, monthlyPremium, premiumDay } from './savingsRules.ts'
export type { KnownBooking, SavingsState } from './savingsState.ts'
export { balanceAsOf, totals, type LedgerRow } from './totals.ts'
export { trueHistory, type InterestBy, type TrueRow } from './trueHistory.ts'
