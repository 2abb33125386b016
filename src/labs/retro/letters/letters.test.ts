import { describe, expect, it } from 'vitest'
import { cents, formatEuro } from '../../../savings/index.ts'
import { openMemoryStore } from '../../../store/index.ts'
import { accountIdOf, ledgerStream } from '../account/accountNames.ts'
import { book, openAccount, storeLectureRows } from '../account/bookings.ts'
import { latePayment } from '../account/lectureScript.ts'
import { readAccount } from '../account/readAccount.ts'
import { sendDueLetters } from './sendDueLetters.ts'
import { statements } from './statements.ts'

const correct = { type: 'BookRetroCorrection', accountId: accountIdOf(1), date: '2017-08-29' } as const

describe('statements that have left', () => {
  it('are one for each interest, and right as long as nothing comes to light', async () => {
    const store = openMemoryStore('letters')
    await openAccount(store, 1)
    const { events, letters } = await readAccount(store, 1)
    const all = statements(events, letters)
    expect(all.map(({ date }) => date)).toEqual([
      '2017-04-28',
      '2017-05-28',
      '2017-06-28',
      '2017-07-28',
      '2017-08-28',
    ])
    expect(all.every(({ standing }) => standing === 'right')).toBe(true)
  })

  it('cannot be unsent: three turn out wrong, and one letter compensates them', async () => {
    const store = openMemoryStore('letters')
    await openAccount(store, 1)
    const before = await readAccount(store, 1)
    await book(store, 1, latePayment(1))
    const wrong = await readAccount(store, 1)
    expect(statements(wrong.events, wrong.letters).map(({ standing }) => standing)).toEqual([
      'right',
      'right',
      'wrong',
      'wrong',
      'wrong',
    ])
    await book(store, 1, correct)
    const after = await readAccount(store, 1)
    expect(after.letters.slice(0, 5)).toEqual(before.letters)
    expect(after.letters).toHaveLength(6)
    expect(statements(after.events, after.letters).slice(2)).toMatchObject([
      { standing: 'compensated', isTrue: { interest: 1_822, balance: 183_982 } },
      { standing: 'compensated', isTrue: { interest: 1_990, balance: 200_972 } },
      { standing: 'compensated', isTrue: { interest: 2_160, balance: 218_132 } },
    ])
  })

  it('are not sent again by another look at the account', async () => {
    const store = openMemoryStore('letters')
    await storeLectureRows(store, 0, 15)
    const { letters } = await readAccount(store, 1)
    await sendDueLetters(store, 1)
    expect((await readAccount(store, 1)).letters).toEqual(letters)
    expect(letters.filter(({ eventType }) => eventType === 'CorrectionSent')).toHaveLength(1)
  })

  it('leave once, however many tabs see that they are due', async () => {
    const store = openMemoryStore('letters')
    await openAccount(store, 1)
    const command = { type: 'CollectPremium', accountId: accountIdOf(1), date: '2017-09-01' } as const
    await book(store, 1, command)
    const paid = { eventType: 'InterestPaid', eventData: { amount: 1_817, date: '2017-09-28' } }
    await store.append(ledgerStream(1), [paid], 'any')
    await Promise.all([sendDueLetters(store, 1), sendDueLetters(store, 1), sendDueLetters(store, 1)])
    const { letters } = await readAccount(store, 1)
    expect(letters.filter(({ eventData }) => eventData.date === '2017-09-28')).toHaveLength(1)
  })

  it('are compensated again when more comes to light', async () => {
    const store = openMemoryStore('letters')
    await storeLectureRows(store, 0, 13)
    await book(store, 1, { ...latePayment(1), amount: cents(10_000), paidOn: '2017-05-02' })
    await book(store, 1, correct)
    const { events, letters } = await readAccount(store, 1)
    expect(statements(events, letters).filter(({ standing }) => standing === 'compensated')).toHaveLength(4)
    expect(letters.filter(({ eventType }) => eventType === 'CorrectionSent')).toHaveLength(2)
  })

  it('ask back what was paid out and was not there', async () => {
    const store = openMemoryStore('letters')
    await openAccount(store, 1)
    const accountId = accountIdOf(1)
    await book(store, 1, { type: 'PayOut', accountId, date: '2017-08-29', amount: cents(166_617) })
    const { events } = await readAccount(store, 1)
    const reverses = events.find(({ eventType }) => eventType === 'PremiumReceived')?.eventId ?? ''
    await book(store, 1, { type: 'ReverseBooking', accountId, date: '2017-08-29', reverses, reason: 'twice' })
    await book(store, 1, correct)
    const { letters } = await readAccount(store, 1)
    const last = letters.at(-1)
    expect(last?.eventType === 'CorrectionSent' && formatEuro(last.eventData.claim)).toBe('€ 156,10')
  })
})
