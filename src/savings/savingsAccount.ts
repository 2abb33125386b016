import { minus, noCents } from './cents.ts'
import { savingsChecks, type SavingsCheck } from './savingsChecks.ts'
import type { SavingsCommand } from './savingsCommand.ts'
import type { SavingsEvent } from './savingsEvent.ts'
import { interestOver, monthlyPremium } from './savingsRules.ts'
import { evolveSavings, unopened, type SavingsState } from './savingsState.ts'

/** The aggregate of a savings account, `SavingsAccount-<accountId>`. */
export const savingsAggregateId = (accountId: string): string => `SavingsAccount-${accountId}`

const balanceOf = (state: SavingsState) => (state.is === 'open' ? state.balance : noCents)

const execute = (state: SavingsState, command: SavingsCommand): readonly SavingsEvent[] => {
  const { date } = command
  switch (command.type) {
    case 'OpenAccount':
      return [{ eventType: 'AccountOpened', eventData: { accountId: command.accountId, date } }]
    case 'ReceivePayment':
      return [{ eventType: 'PaymentReceived', eventData: { amount: command.amount, date } }]
    case 'CollectPremium':
      return [{ eventType: 'PremiumReceived', eventData: { amount: monthlyPremium, date } }]
    case 'PayInterest':
      return [{ eventType: 'InterestPaid', eventData: { amount: interestOver(balanceOf(state)), date } }]
    case 'ReverseBooking': {
      const { reverses, reason } = command
      const bookings = state.is === 'open' ? state.bookings : []
      const wrong = bookings.find((booking) => booking.eventId === reverses)?.amount ?? noCents
      const eventData = { amount: minus(wrong), date, reverses, reason }
      return [{ eventType: 'BookingReversed', eventData }]
    }
  }
}

/** The savings account as data and pure functions: check phase, execution phase, and how events make its state. */
export const savingsAccount: {
  readonly initialState: SavingsState
  evolve(state: SavingsState, event: SavingsEvent): SavingsState
  checks(state: SavingsState, command: SavingsCommand): readonly SavingsCheck[]
  execute(state: SavingsState, command: SavingsCommand): readonly SavingsEvent[]
} = { initialState: unopened, evolve: evolveSavings, checks: savingsChecks, execute }

/** The account after all events, from the beginning. */
export const savingsStateOf = (events: readonly SavingsEvent[]): SavingsState =>
  events.reduce(evolveSavings, unopened)
