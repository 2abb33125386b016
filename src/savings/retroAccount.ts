import { isBankDate } from './bankDate.ts'
import { minus, noCents, partOf, type Cents } from './cents.ts'
import { correctionDue } from './correctionDue.ts'
import { rateChangesIn, rateOn } from './interestRate.ts'
import type { RetroCommand } from './retroCommand.ts'
import { highestRate, retroReasons as reasons } from './retroReasons.ts'
import { savingsAccount } from './savingsAccount.ts'
import type { SavingsCommand } from './savingsCommand.ts'
import type { SavingsEvent } from './savingsEvent.ts'
import { savingsReasons } from './savingsReasons.ts'
import type { SavingsState } from './savingsState.ts'

/** Names of the rules about the past; those of the savings account hold besides. */
export type RetroRuleName =
  | 'DateMustExist'
  | 'AmountMustBeMoreThanNothing'
  | 'NothingCountsBeforeTheOpening'
  | 'WhatIsLateMustBePast'
  | 'CorrectionMustBeDue'
  | 'RateMustBeInRange'
  | 'PayOutMustBeCovered'

/** One rule, looked at for one command. */
export interface RetroCheck {
  readonly rule: string
  readonly holds: boolean
  readonly reason: string
}

/** The account with its whole ledger: what looks back needs every row. */
export interface RetroState {
  readonly account: SavingsState
  /** Oldest first. */
  readonly events: readonly SavingsEvent[]
}

const check = (rule: RetroRuleName, holds: boolean, reason: string): RetroCheck => ({ rule, holds, reason })

type LookingBack = Exclude<RetroCommand, SavingsCommand>

const isLookingBack = (command: RetroCommand): command is LookingBack =>
  command.type === 'BookRetroPayment' ||
  command.type === 'BookRetroCorrection' ||
  command.type === 'ChangeInterestRate' ||
  command.type === 'PayOut'

const amountCheck = (amount: Cents): RetroCheck =>
  check('AmountMustBeMoreThanNothing', amount > 0, savingsReasons.amount(amount))

const lateChecks = (state: RetroState, since: string, today: string): readonly RetroCheck[] => {
  if (!isBankDate(since)) return [check('DateMustExist', false, savingsReasons.isNoDate(since))]
  const openedOn = state.account.is === 'open' ? state.account.openedOn : since
  return [
    check('NothingCountsBeforeTheOpening', since >= openedOn, reasons.opening(since, openedOn)),
    check('WhatIsLateMustBePast', since < today, reasons.past(since, today)),
  ]
}

const ownChecks = (state: RetroState, command: LookingBack): readonly RetroCheck[] => {
  switch (command.type) {
    case 'BookRetroPayment':
      return [amountCheck(command.amount), ...lateChecks(state, command.paidOn, command.date)]
    case 'ChangeInterestRate': {
      const { basisPoints } = command
      const isInRange = Number.isSafeInteger(basisPoints) && basisPoints >= 0 && basisPoints <= highestRate
      return [
        check('RateMustBeInRange', isInRange, reasons.rate(basisPoints)),
        ...lateChecks(state, command.from, command.date),
      ]
    }
    case 'BookRetroCorrection': {
      const { amount } = correctionDue(state.events)
      return [check('CorrectionMustBeDue', amount !== 0, reasons.due(amount))]
    }
    case 'PayOut': {
      const balance = state.account.is === 'open' ? state.account.balance : noCents
      const isCovered = command.amount <= balance
      return [
        amountCheck(command.amount),
        check('PayOutMustBeCovered', isCovered, reasons.covered(command.amount, balance)),
      ]
    }
  }
}

/** Rules that hold for every booking, as the savings account knows them. */
const commonChecks = (state: RetroState, { accountId, date }: LookingBack): readonly RetroCheck[] => {
  const asReversal = { type: 'ReverseBooking', accountId, date, reverses: '', reason: '' } as const
  const common = new Set(['DateMustExist', 'AccountMustBeOpen', 'BookingMustNotBeBeforeTheLastOne'])
  return savingsAccount.checks(state.account, asReversal).filter(({ rule }) => common.has(rule))
}

const checks = (state: RetroState, command: RetroCommand): readonly RetroCheck[] => {
  if (!isLookingBack(command)) return savingsAccount.checks(state.account, command)
  const common = commonChecks(state, command)
  return common.every(({ holds }) => holds) ? [...common, ...ownChecks(state, command)] : common
}

const execute = (state: RetroState, command: RetroCommand): readonly SavingsEvent[] => {
  const { date } = command
  switch (command.type) {
    case 'BookRetroPayment': {
      const { amount, paidOn } = command
      return [{ eventType: 'RetroPaymentReceived', eventData: { amount, date, paidOn } }]
    }
    case 'BookRetroCorrection': {
      const { amount, months, since } = correctionDue(state.events)
      return [
        { eventType: 'RetroCorrectionBooked', eventData: { amount, date, paidOn: since ?? date, months } },
      ]
    }
    case 'ChangeInterestRate': {
      const { from, basisPoints } = command
      return [{ eventType: 'InterestRateChanged', eventData: { date, from, basisPoints } }]
    }
    case 'PayOut':
      return [{ eventType: 'PaidOut', eventData: { amount: minus(command.amount), date } }]
    case 'PayInterest': {
      const balance = state.account.is === 'open' ? state.account.balance : noCents
      const amount = partOf(balance, rateOn(rateChangesIn(state.events), date))
      return [{ eventType: 'InterestPaid', eventData: { amount, date } }]
    }
    case 'OpenAccount':
    case 'ReceivePayment':
    case 'CollectPremium':
    case 'ReverseBooking':
      return savingsAccount.execute(state.account, command)
  }
}

/** A savings account that takes what comes to light late: always at its end, with what that would have brought. */
export const retroAccount: {
  readonly initialState: RetroState
  evolve(state: RetroState, event: SavingsEvent): RetroState
  checks(state: RetroState, command: RetroCommand): readonly RetroCheck[]
  execute(state: RetroState, command: RetroCommand): readonly SavingsEvent[]
} = {
  initialState: { account: savingsAccount.initialState, events: [] },
  evolve: ({ account, events }, event) => ({
    account: savingsAccount.evolve(account, event),
    events: [...events, event],
  }),
  checks,
  execute,
}

/** The account after all events, from the beginning. */
export const retroStateOf = (events: readonly SavingsEvent[]): RetroState =>
  events.reduce<RetroState>((state, event) => retroAccount.evolve(state, event), retroAccount.initialState)
