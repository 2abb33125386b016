import { v7 as uuid } from 'uuid'
import { afterEach, describe, expect, it } from 'vitest'
import { deleteStore, listStores, openEventStore } from '../catalog.ts'
import type { EventStore } from '../contract.ts'
import { collect, event, events, rejection } from '../contract-suite/eventHarness.ts'
import {
  ConcurrencyError,
  NewerStoreError,
  StorageBlockedError,
  StorageClosedError,
  StorageError,
  StorageFullError,
} from '../errors.ts'
import { interceptTransactions, openRaw } from './rawDatabaseHarness.ts'

const names: string[] = []
const opened: EventStore[] = []
let restore = (): void => undefined

const newName = (): string => {
  const name = `replayground-test-${uuid()}`
  names.push(name)
  return name
}

const open = async (name = newName()): Promise<EventStore> => {
  const store = await openEventStore(name)
  opened.push(store)
  return store
}

afterEach(async () => {
  restore()
  for (const store of opened.splice(0)) store.close()
  await Promise.all(names.splice(0).map(deleteStore))
})

/** Lets the next read-write transaction meet a misfortune, and all others pass. */
const onceWhenWriting = (
  misfortune: (begin: () => IDBTransaction, database: IDBDatabase) => IDBTransaction,
): (() => boolean) => {
  let met = false
  restore = interceptTransactions((begin, database, [, mode]) => {
    if (met || mode !== 'readwrite') return begin()
    met = true
    return misfortune(begin, database)
  })
  return () => met
}

/** Lets everything run that waits for its turn, once. */
const turnOfTheLoop = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => resolve())
    port1.start()
    port2.postMessage(null)
  })

const lost = (): DOMException =>
  new DOMException('Connection to Indexed Database server lost', 'UnknownError')

describe('a connection that the browser loses', () => {
  it.each([
    {
      when: 'before the write',
      misfortune: (begin: () => IDBTransaction, database: IDBDatabase) => {
        database.close()
        return begin()
      },
    },
    {
      when: 'as the write begins',
      misfortune: () => {
        throw lost()
      },
    },
    {
      when: 'in the middle of the write',
      misfortune: (begin: () => IDBTransaction) => {
        const transaction = begin()
        queueMicrotask(() => transaction.abort())
        return transaction
      },
    },
    {
      when: 'after the commit, before anybody knew',
      misfortune: (begin: () => IDBTransaction) => {
        const transaction = begin()
        transaction.addEventListener('complete', (completed) => {
          completed.stopImmediatePropagation()
          transaction.dispatchEvent(new Event('abort'))
        })
        return transaction
      },
    },
  ])('$when is opened anew, and each append is stored exactly once', async ({ misfortune }) => {
    const store = await open()
    await store.append('one', events(1), 'none')
    const wasMet = onceWhenWriting(misfortune)
    const appended = await Promise.allSettled([
      store.append('one', [{ eventType: 'Named', eventData: {} }], 1),
      store.append('one', [{ eventType: 'Anywhere', eventData: {} }], 'any'),
      store.append('two', events(2), 'none'),
      store.append('one', [{ eventType: 'Late', eventData: {} }], 1),
    ])
    expect(wasMet()).toBe(true)
    expect(appended.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected'])
    expect(appended[3]).toMatchObject({ reason: expect.any(ConcurrencyError) as unknown })
    const types = (await collect(store.readAll())).map(({ eventType }) => eventType)
    expect(types).toEqual(['ThingHappened', 'Named', 'Anywhere', 'ThingHappened', 'ThingHappened'])
    expect(await store.verify()).toEqual([])
  })

  it('is an error when it is lost again at once, and works when it comes back', async () => {
    const store = await open()
    restore = interceptTransactions((begin, _, [, mode]) => {
      if (mode === 'readwrite') throw lost()
      return begin()
    })
    const error = await rejection(store.append('one', events(1), 'none'))
    expect(error).toBeInstanceOf(StorageClosedError)
    expect(error.message).toMatch(/Connection to Indexed Database server lost/)
    restore()
    expect((await store.append('one', events(1), 'none')).repeated).toBe(false)
  })

  it('is opened anew for many readers at once', async () => {
    const store = await open()
    await store.append('one', events(5), 'none')
    let met = false
    restore = interceptTransactions((begin, database) => {
      if (!met) database.close()
      met = true
      return begin()
    })
    const read = await Promise.all(Array.from({ length: 10 }, () => collect(store.readAll())))
    expect(read.map((each) => each.length)).toEqual(Array.from({ length: 10 }, () => 5))
  })
})

describe('a browser without room', () => {
  it('stores nothing of the group, says so to each, and goes on when there is room', async () => {
    const store = await open()
    const original = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add')
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
    const sent = await Promise.allSettled([
      store.append('one', events(1), 'none'),
      store.append('two', events(1), 'none'),
    ])
    if (original !== undefined) Object.defineProperty(IDBObjectStore.prototype, 'add', original)
    for (const each of sent) expect(each).toMatchObject({ reason: expect.any(StorageFullError) as unknown })
    expect(await store.count()).toEqual({ events: 0, aggregates: 0 })
    expect((await store.append('one', events(1), 'none')).position).toBe(1)
  })
})

describe('another tab', () => {
  it('can delete the store; this one then refuses, and does not bring it back empty', async () => {
    const store = await open()
    await store.append('one', events(1), 'none')
    await deleteStore(store.name)
    const error = await rejection(store.append('one', events(1, 2), 1))
    expect(error).toBeInstanceOf(StorageClosedError)
    expect(error.message).toMatch(/another tab deletes it/)
    expect(await rejection(store.head())).toBeInstanceOf(StorageError)
    expect(await listStores()).not.toContain(store.name)
  })

  it('that does not let go keeps a store from being deleted, and that is said', async () => {
    const store = await open()
    const stubborn = await openRaw(store.name)
    const error = await rejection(deleteStore(store.name))
    stubborn.close()
    expect(error).toBeInstanceOf(StorageBlockedError)
    expect(error.message).toMatch(/another tab keeps it open/)
  })
})

describe('a database of a newer version', () => {
  it('is not touched', async () => {
    const name = newName()
    const newer = await openRaw(name, 20)
    newer.close()
    expect(await rejection(openEventStore(name))).toBeInstanceOf(NewerStoreError)
    const again = await openRaw(name)
    expect(again.version).toBe(20)
    again.close()
  })
})

describe('an append that is not acknowledged yet', () => {
  it.each([0, 1, 2, 3, 5, 8])(
    'is stored exactly if it is acknowledged, when the store is closed %i turns after the call',
    async (turns) => {
      const store = await open()
      const sent = Promise.allSettled([
        store.append('one', events(1), 'none'),
        store.append('two', events(1), 'none'),
      ])
      for (let turn = 0; turn < turns; turn += 1) await turnOfTheLoop()
      store.close()
      const acknowledged = (await sent).filter(({ status }) => status === 'fulfilled')
      const again = await open(store.name)
      expect((await again.count()).events).toBe(acknowledged.length)
      expect(await again.verify()).toEqual([])
    },
  )

  it('is not resolved before the transaction is complete', async () => {
    const store = await open()
    const order: string[] = []
    onceWhenWriting((begin) => {
      const transaction = begin()
      transaction.addEventListener('complete', () => order.push('complete'))
      return transaction
    })
    await store.append('one', [event('a')], 'none')
    order.push('resolved')
    expect(order).toEqual(['complete', 'resolved'])
  })
})
