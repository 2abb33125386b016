import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents, formatDate, formatEuro, lectureAccountId, lectureLedger } from '../../../savings/index.ts'
import { dueAfter, nextDue } from '../account/nextDue.ts'
import { brokenRules } from './brokenRules.ts'
import { parseAmount } from './parseAmount.ts'
import { parseDate } from './parseDate.ts'
import { parseRate } from './parseRate.ts'
import { suggestedDay } from './suggestedDay.ts'

describe('what is typed', () => {
  it.each([
    ['500', 50_000],
    ['500,-', 50_000],
    ['16,5', 1_650],
    ['€ 1.666,17', 166_617],
    [' 1.000 ', 100_000],
    ['0,01', 1],
  ])('"%s" is %d cents', (typed, value) => {
    expect(parseAmount(typed)).toEqual({ is: 'read', value })
  })

  it.each([
    ['', 'empty'],
    ['abc', 'not-a-number'],
    ['500.50', 'not-a-number'],
    ['1,234', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['0', 'not-positive'],
    ['-5', 'not-positive'],
    ['999999999', 'too-large'],
  ])('"%s" is refused as %s', (typed, is) => {
    expect(parseAmount(typed)).toEqual({ is })
  })

  it('is read back as it was written, for every amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000_000 }), (amount) => {
        expect(parseAmount(formatEuro(cents(amount)))).toEqual({ is: 'read', value: amount })
      }),
    )
  })

  it('is a day only when there is such a day', () => {
    expect(parseDate('11-06-2017')).toEqual({ is: 'read', value: '2017-06-11' })
    expect(parseDate('1-6-2017')).toEqual({ is: 'read', value: '2017-06-01' })
    for (const typed of ['31-06-2017', '29-02-2017', '2017-06-11', 'June', '11/06/2017'])
      expect(parseDate(typed), typed).toEqual({ is: 'not-a-date' })
    expect(parseDate(' ')).toEqual({ is: 'empty' })
    expect(formatDate('2017-06-11')).toBe('11-06-2017')
  })

  it('is a rate from 0 to 10 %', () => {
    expect(parseRate('1,25')).toEqual({ is: 'read', value: 125 })
    expect(parseRate('2 %')).toEqual({ is: 'read', value: 200 })
    expect(parseRate('-1')).toEqual({ is: 'out-of-range' })
    expect(parseRate('11')).toEqual({ is: 'out-of-range' })
    expect(parseRate('one')).toEqual({ is: 'not-a-number' })
  })
})

describe('the calendar of the bank', () => {
  it('knows what falls due next, over the end of a year', () => {
    const days = ['2017-08-29', '2017-09-01', '2017-09-28', '2017-12-28', '2018-01-01']
    expect(days.map((day) => dueAfter(day).date)).toEqual([
      '2017-09-01',
      '2017-09-28',
      '2017-10-01',
      '2018-01-01',
      '2018-01-28',
    ])
  })

  it('lets nothing that comes to light skip what falls due', () => {
    const accountId = lectureAccountId
    const late = (date: string) =>
      ({ type: 'BookRetroPayment', accountId, date, amount: cents(1), paidOn: '2017-06-11' }) as const
    expect(brokenRules(lectureLedger(), late('2017-09-01'))).toEqual([])
    expect(brokenRules(lectureLedger(), late('2017-09-02'))).toEqual([
      { is: 'due-first', due: 'premium', date: '2017-09-01' },
    ])
    const event = { eventType: 'RetroPaymentReceived', eventData: late('2017-09-01') } as const
    expect(nextDue([...lectureLedger(), event])).toMatchObject({ type: 'CollectPremium', date: '2017-09-01' })
    expect(nextDue([])).toBeNull()
  })

  it('suggests the day after a regular booking, and the same day after one of that day', () => {
    const on = (eventType: 'InterestPaid' | 'PaidOut', date: string) =>
      suggestedDay([{ eventType, eventData: { amount: cents(1), date } }])
    expect(on('InterestPaid', '2017-08-28')).toBe('2017-08-29')
    expect(on('InterestPaid', '2017-12-31')).toBe('2018-01-01')
    expect(on('PaidOut', '2017-08-29')).toBe('2017-08-29')
  })
})
