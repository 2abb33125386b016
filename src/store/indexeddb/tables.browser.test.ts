import { v7 as uuid } from 'uuid'
import { afterEach, describe, expect, it } from 'vitest'
import { deleteStore, openEventStore } from '../catalog.ts'
import { collect, event, events, positions, rejection } from '../contract-suite/eventHarness.ts'
import type { Durability, EventStore } from '../contract.ts'
import { ConcurrencyError, DamagedEventError } from '../errors.ts'
import { forceRemoval, forceRows, interceptTransactions, openRaw, rawRows } from './rawDatabaseHarness.ts'

const opened: EventStore[] = []

const open = async (durability?: Durability): Promise<EventStore> => {
  const name = `replayground-test-${uuid()}`
  const store = await openEventStore(name, durability === undefined ? {} : { durability })
  opened.push(store)
  return store
}

afterEach(async () => {
  for (const store of opened.splice(0)) {
    store.close()
    await deleteStore(store.name)
  }
})

describe('the database, seen past the product', () => {
  it('has the two tables and nothing else', async () => {
    const store = await open()
    const raw = await openRaw(store.name)
    expect([...raw.objectStoreNames]).toEqual(['aggregates', 'events'])
    const { objectStore } = { objectStore: (name: string) => raw.transaction(name).objectStore(name) }
    expect(objectStore('aggregates')).toMatchObject({ keyPath: 'aggregateId', autoIncrement: false })
    const table = objectStore('events')
    expect(table).toMatchObject({ keyPath: 'id', autoIncrement: true })
    expect([...table.indexNames]).toEqual(['[aggregateId+order]'])
    expect(table.index('[aggregateId+order]')).toMatchObject({
      unique: true,
      keyPath: ['aggregateId', 'order'],
    })
    raw.close()
  })

  it('holds rows in plain words, the data as JSON text', async () => {
    const store = await open()
    await store.append(
      'car-1',
      [{ ...event('e1', { km: 12 }), recordedAt: '2026-03-02T08:00:00.000Z' }],
      'none',
    )
    expect(await rawRows(store.name, 'aggregates')).toEqual([{ aggregateId: 'car-1', version: 1 }])
    expect(await rawRows(store.name, 'events')).toEqual([
      {
        id: 1,
        aggregateId: 'car-1',
        order: 1,
        eventType: 'ThingHappened',
        eventData: '{"km":12}',
        eventId: 'e1',
        recordedAt: '2026-03-02T08:00:00.000Z',
        correlationId: 'e1',
        causationId: null,
        actor: null,
        schemaVersion: 1,
      },
    ])
  })

  it.each([
    { asked: undefined, durability: 'strict' },
    { asked: 'strict', durability: 'strict' },
    { asked: 'relaxed', durability: 'relaxed' },
  ] as const)(
    'is written with durability $durability when $asked is asked for',
    async ({ asked, durability }) => {
      const store = await open(asked)
      const written: (string | undefined)[] = []
      const restore = interceptTransactions((begin, _, [, mode, options]) => {
        if (mode === 'readwrite') written.push(options?.durability)
        return begin()
      })
      await store.append('one', events(1), 'none')
      restore()
      expect(written).toEqual([durability])
      expect(store).toMatchObject({ durability, engine: 'indexeddb' })
    },
  )
})

describe('a log with a damaged row', () => {
  const damaged = async (): Promise<EventStore> => {
    const store = await open()
    await store.append('one', events(3), 'none')
    const [, second] = await rawRows(store.name, 'events')
    await forceRows(store.name, 'events', [{ ...(second as object), eventData: '{"half":' }])
    return store
  }

  it('is read up to the damage, which is named and not skipped', async () => {
    const store = await damaged()
    const seen: number[] = []
    const read = async (): Promise<void> => {
      for await (const each of store.readAll({ batchSize: 1 })) seen.push(each.id)
    }
    const error = await rejection(read())
    expect(error).toBeInstanceOf(DamagedEventError)
    expect(error).toMatchObject({ id: 2 })
    expect(seen).toEqual([1])
    expect(positions(await collect(store.readAll({ from: 3 })))).toEqual([3])
  })

  it('ends following', async () => {
    const store = await damaged()
    const error = await new Promise<Error>((resolve) => {
      store.follow(1, { events: () => undefined, failed: resolve })
    })
    expect(error).toBeInstanceOf(DamagedEventError)
  })

  it('takes new events, but calls nothing a repeat of what cannot be read', async () => {
    const store = await damaged()
    const sent = await Promise.allSettled([
      store.append('two', events(1), 'none'),
      store.append('one', events(1, 2), 1),
      store.append('one', events(1, 4), 3),
    ])
    expect(sent.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(sent[1]).toMatchObject({ reason: expect.any(ConcurrencyError) as unknown })
  })

  it('is named when the store is verified: text, gaps and versions', async () => {
    const store = await damaged()
    await store.append('two', events(2), 'none')
    await forceRemoval(store.name, 4)
    await forceRows(store.name, 'aggregates', [{ aggregateId: 'one', version: 7 }])
    const damage = await store.verify()
    expect(damage.map(({ id, aggregateId }) => [id, aggregateId])).toEqual([
      [2, 'one'],
      [5, 'two'],
      [5, 'two'],
      [null, 'one'],
    ])
    expect(damage.map(({ what }) => what)).toEqual([
      expect.stringMatching(/not the JSON text/),
      expect.stringMatching(/Position 4 is missing/),
      expect.stringMatching(/Order is 2 where 1 follows/),
      expect.stringMatching(/version is 7.* order 3/),
    ])
  })
})
