import { describe, expect, it } from 'vitest'
import {
  cents,
  formatDate,
  formatEuro,
  lectureLedger,
  type InterestBy,
  type SavingsEvent,
} from '../../../savings/index.ts'
import { historyLines } from '../ledger/ledgerLine.ts'
import { filmOf } from './film.ts'
import { lateCase } from './lateCase.ts'

const late: SavingsEvent = {
  eventType: 'RetroPaymentReceived',
  eventData: { amount: cents(50_000), date: '2017-08-29', paidOn: '2017-06-11' },
}

const premium = lectureLedger().find(({ eventType }) => eventType === 'PremiumReceived')

const inMemory = (by: InterestBy = 'calculated'): readonly string[] => {
  const { history, added } = lateCase(lectureLedger(), late, by)
  return historyLines(history, [...lectureLedger(), late], added).map(
    ({ date, what, amount, total }) =>
      `${formatDate(date)} ${what.is} ${amount === null ? '-' : formatEuro(amount)} ${formatEuro(total)}`,
  )
}

describe('the film of an account', () => {
  it('tells each stored row, then the work in memory row by row', () => {
    const film = filmOf(lectureLedger(), late)
    expect(film.map(({ kind }) => kind)).toEqual([
      'empty',
      ...Array.from({ length: 11 }, () => 'stored'),
      'announced',
      ...Array.from({ length: 6 }, () => 'copied'),
      'injected',
      ...Array.from({ length: 5 }, () => 'replayed'),
      'compared',
      'discarded',
    ])
    expect(film.slice(12).every(({ stored }) => stored === 11)).toBe(true)
  })

  it('tells the same work in the same places once the fact is stored', () => {
    const [considered, stored] = [filmOf(lectureLedger(), late), filmOf([...lectureLedger(), late], null)]
    expect(stored.slice(0, considered.length)).toEqual(considered)
    expect(stored.at(-1)).toMatchObject({ kind: 'stored', stored: 12, memory: null })
  })

  it('has in memory what the slide has', () => {
    expect(inMemory().slice(5)).toEqual([
      '01-06-2017 premium € 150,00 € 1.321,60',
      '11-06-2017 payment € 500,00 € 1.821,60',
      '28-06-2017 interest € 18,22 € 1.839,82',
      '01-07-2017 premium € 150,00 € 1.989,82',
      '28-07-2017 interest € 19,90 € 2.009,72',
      '01-08-2017 premium € 150,00 € 2.159,72',
      '28-08-2017 interest € 21,60 € 2.181,32',
    ])
  })

  it('ends with € 2.166,17 when old interest is copied', () => {
    expect(inMemory('copied').at(-1)).toBe('28-08-2017 interest € 16,50 € 2.166,17')
  })

  it('leaves a wrong premium out, and stops before the first interest of another rate', () => {
    const reversal: SavingsEvent = {
      eventType: 'BookingReversed',
      eventData: {
        amount: cents(-15_000),
        date: '2017-08-29',
        reverses: premium?.eventId ?? '',
        reason: 'twice',
      },
    }
    const wrong = lateCase(lectureLedger(), reversal)
    expect(wrong).toMatchObject({ split: 3, added: null, own: -15_000, rest: -610 })
    expect(wrong.history).toHaveLength(10)
    const rate = lateCase(lectureLedger(), {
      eventType: 'InterestRateChanged',
      eventData: { date: '2017-08-29', from: '2017-06-01', basisPoints: 200 },
    })
    expect(rate).toMatchObject({ split: 6, added: null, own: 0 })
  })
})
