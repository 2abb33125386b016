import { describe, expect, it } from 'vitest'
import { foldAsOf, openMemoryStore } from '../../../store/index.ts'
import { accountStreamIn, ledgerStream, letterStream } from './accountNames.ts'
import { book, openAccount } from './bookings.ts'
import { latePayment } from './lectureScript.ts'
import { newestAccount } from './newestAccount.ts'
import { readAccount } from './readAccount.ts'
import { tryInsert } from './tryInsert.ts'

const folded = async (store: ReturnType<typeof openMemoryStore>) =>
  foldAsOf(store, newestAccount, await store.head())

describe('the newest account', () => {
  it('is folded from the log as it is read from its two streams', async () => {
    const store = openMemoryStore('account')
    expect(await folded(store)).toEqual({ number: 0, events: [], letters: [] })
    await openAccount(store, 1)
    await book(store, 1, latePayment(1))
    const { events, letters } = await readAccount(store, 1)
    const view = await folded(store)
    expect(view.events).toEqual(events)
    expect(view.letters.map(({ eventData }) => eventData)).toEqual(letters.map(({ eventData }) => eventData))
  })

  it('is the one that was opened last; what is booked in an older one does not show', async () => {
    const store = openMemoryStore('account')
    await openAccount(store, 1)
    await openAccount(store, 2)
    await book(store, 1, latePayment(1))
    expect(await folded(store)).toMatchObject({ number: 2, events: { length: 11 } })
  })

  it('knows its streams by their names only', () => {
    expect(accountStreamIn(ledgerStream(12))).toEqual({ is: 'ledger', number: 12 })
    expect(accountStreamIn(letterStream(3))).toEqual({ is: 'letters', number: 3 })
    for (const other of [
      'SavingsAccount-lecture-2017',
      'SavingsAccount-retro-',
      'SavingsAccount-retro-01',
      'x',
    ])
      expect(accountStreamIn(other), other).toBeNull()
  })

  it('is refused by the store when it is opened twice', async () => {
    const store = openMemoryStore('account')
    await openAccount(store, 1)
    await expect(openAccount(store, 1)).rejects.toThrow('Failed to append to "SavingsAccount-retro-1"')
    expect(await store.head()).toBe(16)
  })

  it('says which rule refuses a booking, and stores nothing', async () => {
    const store = openMemoryStore('account')
    await openAccount(store, 1)
    const before = await store.logHash()
    await expect(book(store, 1, { ...latePayment(1), paidOn: '2017-03-31' })).rejects.toThrow(
      /^Failed to book BookRetroPayment on 2017-08-29: .*31-03-2017 is before the account was opened/,
    )
    expect(await store.logHash()).toBe(before)
  })

  it('takes nothing in between: the store refuses, and stays byte for byte the same', async () => {
    const store = openMemoryStore('account')
    await openAccount(store, 1)
    const before = await store.logHash()
    const { events } = await readAccount(store, 1)
    const { date, amount, paidOn } = latePayment(1)
    const late = { eventType: 'RetroPaymentReceived', eventData: { date, amount, paidOn } } as const
    expect(await tryInsert(store, events, late)).toMatch(/^Failed to .*/)
    expect(await store.logHash()).toBe(before)
    await expect(
      tryInsert(store, events, { ...late, eventData: { ...late.eventData, paidOn: '2017-08-28' } }),
    ).rejects.toThrow('because no stored row is later')
  })
})
