import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cents,
  lectureLedger,
  retroAccount,
  retroStateOf,
  totals,
  trueHistory,
  type RetroCommand,
  type SavingsEvent,
} from '../../../savings/index.ts'
import { sumsOf, twoHistories } from './twoHistories.ts'

const accountId = 'retro-1'
const date = '2017-08-29'

const dates = fc.constantFrom('2017-04-01', '2017-05-28', '2017-06-11', '2017-07-01', '2017-08-28')

const premiums = lectureLedger().filter(({ eventType }) => eventType === 'PremiumReceived')

const commands: fc.Arbitrary<RetroCommand> = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), dates).map(([amount, paidOn]): RetroCommand => ({
    type: 'BookRetroPayment',
    accountId,
    date,
    amount: cents(amount),
    paidOn,
  })),
  fc.nat(premiums.length - 1).map((place): RetroCommand => ({
    type: 'ReverseBooking',
    accountId,
    date,
    reverses: premiums[place]?.eventId ?? '',
    reason: 'twice',
  })),
  fc.tuple(fc.nat(1_000), dates).map(([basisPoints, from]): RetroCommand => ({
    type: 'ChangeInterestRate',
    accountId,
    date,
    from,
    basisPoints,
  })),
  fc.constant<RetroCommand>({ type: 'BookRetroCorrection', accountId, date }),
  fc.constant<RetroCommand>({ type: 'PayOut', accountId, date, amount: cents(10_000) }),
)

const ledgerAfter = (script: readonly RetroCommand[]): readonly SavingsEvent[] => {
  const events: SavingsEvent[] = [...lectureLedger()]
  for (const command of script) {
    const state = retroStateOf(events)
    if (retroAccount.checks(state, command).some(({ holds }) => !holds)) continue
    for (const event of retroAccount.execute(state, command))
      events.push({ ...event, eventId: `stored-${events.length}` })
  }
  return events
}

describe('two histories beside each other', () => {
  it('sum up to the two totals, whatever came to light', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 8 }), (script) => {
        const events = ledgerAfter(script)
        const history = trueHistory(events)
        const sums = sumsOf(twoHistories(events, history))
        expect(sums.booked).toBe(totals(events).at(-1)?.total)
        expect(sums.shouldBe).toBe(history.at(-1)?.total)
      }),
      { numRuns: 200 },
    )
  })

  it('differ in no line of a ledger to which nothing late came to light', () => {
    const lines = twoHistories(lectureLedger(), trueHistory(lectureLedger()))
    expect(lines).toHaveLength(10)
    expect(lines.filter(({ differs }) => differs)).toEqual([])
  })

  it('have a late payment on both of its days', () => {
    const events = ledgerAfter([
      { type: 'BookRetroPayment', accountId, date, amount: cents(50_000), paidOn: '2017-06-11' },
    ])
    const differing = twoHistories(events, trueHistory(events)).filter(({ differs }) => differs)
    expect(differing.map((line) => [line.date, line.booked, line.shouldBe])).toEqual([
      ['2017-06-11', null, 50_000],
      ['2017-06-28', 1_322, 1_822],
      ['2017-07-28', 1_485, 1_990],
      ['2017-08-28', 1_650, 2_160],
      ['2017-08-29', 50_000, null],
    ])
  })
})
