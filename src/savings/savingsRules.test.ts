import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cents,
  lectureLedger,
  savingsAccount,
  savingsStateOf,
  type SavingsCommand,
  type SavingsState,
} from './index.ts'

const accountId = 'lecture-2017'

const now = savingsStateOf(lectureLedger())

const broken = (command: SavingsCommand, state: SavingsState = now): readonly string[] =>
  savingsAccount
    .checks(state, command)
    .filter((check) => !check.holds)
    .map((check) => check.rule)

const firstPremium =
  lectureLedger().find((event) => event.eventType === 'PremiumReceived')?.eventId ?? 'no premium'

const reverse = (reverses: string, reason = 'wrong account'): SavingsCommand => ({
  type: 'ReverseBooking',
  accountId,
  date: '2017-08-29',
  reverses,
  reason,
})

describe('the savings account', () => {
  it('collects a premium on the first, once a month, and not on the day of the opening', () => {
    expect(broken({ type: 'CollectPremium', accountId, date: '2017-09-01' })).toEqual([])
    expect(broken({ type: 'CollectPremium', accountId, date: '2017-09-02' })).toEqual([
      'PremiumIsCollectedOnTheFirst',
    ])
    const [opened] = lectureLedger()
    if (opened === undefined) throw new Error('The ledger is empty.')
    const fresh = savingsAccount.evolve(savingsAccount.initialState, opened)
    expect(broken({ type: 'CollectPremium', accountId, date: '2017-04-01' }, fresh)).toEqual([
      'FirstPremiumComesAfterTheOpening',
    ])
  })

  it('pays interest on the 28th, once a month', () => {
    expect(broken({ type: 'PayInterest', accountId, date: '2017-09-28' })).toEqual([])
    expect(broken({ type: 'PayInterest', accountId, date: '2017-08-28' })).toEqual([
      'InterestIsPaidOnceAMonth',
    ])
    expect(broken({ type: 'PayInterest', accountId, date: '2017-08-29' })).toEqual([
      'InterestIsPaidOnThe28th',
      'InterestIsPaidOnceAMonth',
    ])
  })

  it('books at the end of the ledger only, and only what is more than nothing', () => {
    const pay = (date: string, amount: number): SavingsCommand => ({
      type: 'ReceivePayment',
      accountId,
      date,
      amount: cents(amount),
    })
    expect(broken(pay('2017-08-28', 1))).toEqual([])
    expect(broken(pay('2017-06-11', 50_000))).toEqual(['BookingMustNotBeBeforeTheLastOne'])
    expect(broken(pay('2017-08-29', 0))).toEqual(['AmountMustBeMoreThanNothing'])
    expect(broken(pay('2017-08-32', 1))).toEqual(['DateMustExist'])
  })

  it('is opened once, and takes nothing before', () => {
    expect(broken({ type: 'OpenAccount', accountId, date: '2017-09-01' })).toEqual([
      'AccountMustNotBeOpenedTwice',
    ])
    expect(broken({ type: 'PayInterest', accountId, date: '2017-04-28' }, { is: 'unopened' })).toEqual([
      'AccountMustBeOpen',
    ])
  })

  it('reverses a booking once, by its opposite, with a reason', () => {
    expect(broken(reverse(firstPremium))).toEqual([])
    expect(broken(reverse(firstPremium, ' '))).toEqual(['ReversalNeedsAReason'])
    expect(broken(reverse('unknown'))).toEqual(['ReversedBookingMustExist'])
    const [happened] = savingsAccount.execute(now, reverse(firstPremium))
    if (happened === undefined) throw new Error('Nothing happened.')
    expect(happened.eventData).toMatchObject({ amount: -15_000, reverses: firstPremium })
    const after = savingsAccount.evolve(now, { ...happened, eventId: 'the-reversal' })
    expect(broken(reverse(firstPremium), after)).toEqual(['BookingCanNotBeReversedTwice'])
    expect(broken(reverse('the-reversal'), after)).toEqual(['ReversalCanNotBeReversed'])
  })

  it('gives a whole sentence with each rule', () => {
    const all = savingsAccount.checks(now, { type: 'CollectPremium', accountId, date: '2017-09-02' })
    for (const { reason } of all) expect(reason).toMatch(/^[A-Z0-9].*\.$/)
  })
})

const dates = fc.constantFrom('2017-09-01', '2017-09-28', '2017-10-01', '2017-10-28', '2017-06-11')

const commands: fc.Arbitrary<SavingsCommand> = fc.oneof(
  dates.map((date): SavingsCommand => ({ type: 'CollectPremium', accountId, date })),
  dates.map((date): SavingsCommand => ({ type: 'PayInterest', accountId, date })),
  fc.tuple(dates, fc.integer({ min: -5, max: 100_000 })).map(([date, amount]): SavingsCommand => ({
    type: 'ReceivePayment',
    accountId,
    date,
    amount: cents(amount),
  })),
  fc.nat(15).map((number): SavingsCommand => reverse(`booking-${number}`)),
)

const balanceIsTheSum = (evolve: typeof savingsAccount.evolve): void =>
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 20 }), (script) => {
      let state: SavingsState = savingsAccount.initialState
      const [opened] = lectureLedger()
      if (opened !== undefined) state = evolve(state, opened)
      let sum = 0
      let number = 0
      for (const command of script) {
        if (savingsAccount.checks(state, command).some((check) => !check.holds)) continue
        for (const event of savingsAccount.execute(state, command)) {
          number += 1
          if ('amount' in event.eventData) sum += event.eventData.amount
          state = evolve(state, { ...event, eventId: `booking-${number}` })
        }
      }
      expect(state.is === 'open' && state.balance).toBe(sum)
    }),
  )

describe('the balance', () => {
  it('is the sum of all bookings', () => {
    balanceIsTheSum((state, event) => savingsAccount.evolve(state, event))
  })

  it('would not be, if interest were forgotten', () => {
    expect(() =>
      balanceIsTheSum((state, event) =>
        event.eventType === 'InterestPaid' ? state : savingsAccount.evolve(state, event),
      ),
    ).toThrow()
  })
})
