import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  balanceAsOf,
  cents,
  formatDate,
  formatEuro,
  interestOver,
  isBankDate,
  lectureLedger,
  percentOf,
  rerun,
  savingsAccount,
  savingsEventIn,
  savingsStateOf,
  totals,
  type Cents,
  type SavingsEvent,
} from './index.ts'

const printed = (events: readonly SavingsEvent[]): readonly string[] =>
  totals(events)
    .toReversed()
    .map((row) =>
      [
        formatDate(row.date),
        row.eventType,
        row.amount === null ? '-' : formatEuro(row.amount),
        formatEuro(row.total),
      ].join(' | '),
    )

const finalOf = (events: readonly SavingsEvent[]): string =>
  formatEuro(totals(events).at(-1)?.total ?? cents(-1))

const idOf = (eventType: string, date: string): string =>
  lectureLedger().find((event) => event.eventType === eventType && event.eventData.date === date)?.eventId ??
  ''

const payment = (amount: number, date: string): SavingsEvent => ({
  eventType: 'PaymentReceived',
  eventData: { amount: cents(amount), date },
})

describe("the lecture's ledger", () => {
  it('has the eleven rows of the slide, with every amount and total', () => {
    expect(printed(lectureLedger())).toEqual([
      '28-08-2017 | InterestPaid | € 16,50 | € 1.666,17',
      '01-08-2017 | PremiumReceived | € 150,00 | € 1.649,67',
      '28-07-2017 | InterestPaid | € 14,85 | € 1.499,67',
      '01-07-2017 | PremiumReceived | € 150,00 | € 1.484,82',
      '28-06-2017 | InterestPaid | € 13,22 | € 1.334,82',
      '01-06-2017 | PremiumReceived | € 150,00 | € 1.321,60',
      '28-05-2017 | InterestPaid | € 11,60 | € 1.171,60',
      '01-05-2017 | PremiumReceived | € 150,00 | € 1.160,00',
      '28-04-2017 | InterestPaid | € 10,00 | € 1.010,00',
      '01-04-2017 | PaymentReceived | € 1.000,00 | € 1.000,00',
      '01-04-2017 | AccountOpened | - | € 0,00',
    ])
  })

  it('stores no total anywhere', () => {
    expect(JSON.stringify(lectureLedger())).not.toContain('total')
  })

  it('is recorded at nine on each date, and the same at each call', () => {
    for (const event of lectureLedger())
      expect(event.recordedAt).toBe(`${event.eventData.date}T09:00:00.000Z`)
    expect(lectureLedger()).toEqual(lectureLedger())
    expect(new Set(lectureLedger().map((event) => event.eventId)).size).toBe(11)
  })

  it('stood at € 1.334,82 on 30-06-2017', () => {
    expect(formatEuro(balanceAsOf(lectureLedger(), '2017-06-30'))).toBe('€ 1.334,82')
    expect(formatEuro(balanceAsOf(lectureLedger(), '2017-03-31'))).toBe('€ 0,00')
  })
})

describe('another history', () => {
  it('without the May premium ends at € 1.510,07, and leaves the stored one as it is', () => {
    const stored = lectureLedger()
    const without = [idOf('PremiumReceived', '2017-05-01')]
    expect(finalOf(rerun(stored, { without }))).toBe('€ 1.510,07')
    expect(stored).toEqual(lectureLedger())
  })

  it('that leaves nothing out is the stored one', () => {
    expect(rerun(lectureLedger(), {})).toEqual(lectureLedger())
  })

  it('with € 500 on 11 June ends at € 2.181,32: € 15,15 more than the payment itself', () => {
    const other = rerun(lectureLedger(), { injected: [payment(50_000, '2017-06-11')] })
    expect(finalOf(other)).toBe('€ 2.181,32')
    const interests = totals(other).filter((row) => row.eventType === 'InterestPaid')
    expect(interests.slice(-3).map((row) => formatEuro(row.amount ?? cents(0)))).toEqual([
      '€ 18,22',
      '€ 19,90',
      '€ 21,60',
    ])
  })

  it.each([
    ['2017-06-28', '€ 2.181,32'],
    ['2017-06-29', '€ 2.176,22'],
    ['2017-08-28', '€ 2.171,17'],
    ['2017-04-01', '€ 2.191,67'],
  ])('counts a payment of € 500 on %s before the interest of that day', (date, final) => {
    expect(finalOf(rerun(lectureLedger(), { injected: [payment(50_000, date)] }))).toBe(final)
  })

  it('takes the reversal with the booking that it reverses', () => {
    const stored = lectureLedger()
    const reverses = idOf('PremiumReceived', '2017-05-01')
    const state = savingsStateOf(stored)
    const reversal = savingsAccount.execute(state, {
      type: 'ReverseBooking',
      accountId: 'lecture-2017',
      date: '2017-08-29',
      reverses,
      reason: 'booked twice',
    })
    const ledger = [...stored, ...reversal]
    expect(finalOf(ledger)).toBe('€ 1.516,17')
    expect(finalOf(rerun(ledger, { without: [reverses] }))).toBe('€ 1.510,07')
  })
})

const interestFollows = (interest: (balance: Cents) => Cents): void =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (balance) => {
      const exact = balance / 100
      const paid = interest(cents(balance))
      expect(Math.abs(paid - exact)).toBeLessThanOrEqual(0.5)
      if (balance % 100 === 50) expect(paid).toBe((balance + 50) / 100)
    }),
    { numRuns: 1000, examples: [[105_050]] },
  )

describe('money', () => {
  it('rounds a half cent up: 1 % of € 1.050,50 is € 10,51', () => {
    expect(formatEuro(interestOver(cents(105_050)))).toBe('€ 10,51')
    expect(formatEuro(percentOf(cents(-105_050), 1))).toBe('€ -10,50')
    interestFollows(interestOver)
  })

  it('would not, if it rounded a half to even, or cut off', () => {
    const halfEven = (balance: Cents): Cents => {
      const down = Math.floor(balance / 100)
      const rest = balance % 100
      return cents(rest > 50 || (rest === 50 && down % 2 === 1) ? down + 1 : down)
    }
    expect(() => interestFollows(halfEven)).toThrow()
    expect(() => interestFollows((balance) => cents(Math.floor(balance / 100)))).toThrow()
  })

  it('is whole cents only', () => {
    expect(() => cents(0.5)).toThrow('Failed to take 0.5 as cents')
  })

  it('is written as the lecture writes it', () => {
    expect([0, 5, 100, 99_999, 100_000, 123_456_789, -5].map((amount) => formatEuro(cents(amount)))).toEqual([
      '€ 0,00',
      '€ 0,05',
      '€ 1,00',
      '€ 999,99',
      '€ 1.000,00',
      '€ 1.234.567,89',
      '€ -0,05',
    ])
  })

  it('knows which dates exist', () => {
    expect(['2016-02-29', '2017-12-31'].map(isBankDate)).toEqual([true, true])
    expect(['2017-02-29', '2017-13-01', '2017-00-10', '01-04-2017', ''].some(isBankDate)).toBe(false)
  })
})

describe('an event from a file', () => {
  const stored = { id: 3, eventId: 'e-3', eventType: 'PremiumReceived' }

  it('is read as one of the account, whatever stands beside it', () => {
    const event = { ...stored, eventData: { amount: 15_000, date: '2017-05-01' }, order: 3 }
    expect(savingsEventIn(event)).toBe(event)
    expect(savingsEventIn({ ...event, eventType: 'CustomerMoved' })).toBeNull()
  })

  it.each([[{ amount: 150.5, date: '2017-05-01' }], [{ date: '2017-05-01' }], [null]])(
    'is refused when its amount is no whole number of cents: %j',
    (eventData) => {
      expect(() => savingsEventIn({ ...stored, eventData })).toThrow(
        'Failed to read event 3 (PremiumReceived): because its field "amount" is',
      )
    },
  )
})
