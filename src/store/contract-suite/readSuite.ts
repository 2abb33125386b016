import { describe, expect, it } from 'vitest'
import type { EventStore, NewEvent, ReadOptions, RecordedEvent } from '../contract.ts'
import { StorageError, InvalidEventError } from '../errors.ts'
import { collect, event, events, positions, rejection, upTo, type Stores } from './eventHarness.ts'

/** Seven events: orders 1, 2, 3 of `one`, then 1, 2 of `two`, then 4, 5 of `one`. */
const fill = async (store: EventStore): Promise<void> => {
  await store.append('one', events(3), 'none')
  await store.append('two', events(2, 4), 'none')
  await store.append('one', events(2, 6), 3)
}

const bounds = [undefined, 0, 1, 3, 5, 7, 8] as const
const limits = [undefined, 0, 1, 3, 7, 8] as const

/** Options of which some may be left out. */
interface Bounds {
  readonly from: number | undefined
  readonly to: number | undefined
  readonly limit: number | undefined
}

const readingOptions = ({ from, to, limit }: Bounds, backwards: boolean): ReadOptions => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ...(limit === undefined ? {} : { limit }),
  backwards,
})

const combinations: readonly ReadOptions[] = bounds.flatMap((from) =>
  bounds.flatMap((to) =>
    limits.flatMap((limit) =>
      [false, true].map((backwards) => readingOptions({ from, to, limit }, backwards)),
    ),
  ),
)

/** What a reader should find, of numbers 1 to `last`. */
const expectedOf = (last: number, options: ReadOptions): readonly number[] => {
  const inRange = upTo(Math.min(last, options.to ?? last), Math.max(1, options.from ?? 1))
  const ordered = options.backwards === true ? inRange.toReversed() : inRange
  return ordered.slice(0, options.limit ?? ordered.length)
}

const boundarySuite = ({ open }: Stores): void => {
  it.each([1, 3, 1_000])(
    'finds exactly what lies between any two positions, in batches of %i',
    async (batchSize) => {
      const store = await open()
      await fill(store)
      const wrong: ReadOptions[] = []
      for (const options of combinations) {
        const found = positions(await collect(store.readAll({ ...options, batchSize })))
        if (found.join() !== expectedOf(7, options).join()) wrong.push(options)
      }
      expect(wrong).toEqual([])
    },
  )

  it('finds exactly what lies between any two orders of an aggregate', async () => {
    const store = await open()
    await fill(store)
    const wrong: ReadOptions[] = []
    for (const options of combinations) {
      const found = await collect(store.read('one', { ...options, batchSize: 2 }))
      if (found.map(({ order }) => order).join() !== expectedOf(5, options).join()) wrong.push(options)
    }
    expect(wrong).toEqual([])
  })

  it('finds nothing of an aggregate that does not exist, and nothing in an empty store', async () => {
    const store = await open()
    expect(await collect(store.readAll())).toEqual([])
    expect(await collect(store.readAll({ backwards: true }))).toEqual([])
    await fill(store)
    expect(await collect(store.read('nobody'))).toEqual([])
    expect(await store.version('nobody')).toBe(0)
  })

  it('keeps an aggregate apart from those whose ids begin alike', async () => {
    const store = await open()
    const ids = ['a', 'aa', 'a-', 'A', 'ä', '', 'a\u0000', '__proto__', 'constructor', '车库']
    for (const id of ids.filter((each) => each !== '')) await store.append(id, [event(`of ${id}`)], 'none')
    for (const id of ids.filter((each) => each !== '')) {
      expect((await collect(store.read(id))).map((each) => each.eventId)).toEqual([`of ${id}`])
    }
  })
}

/** Reading: every boundary, filters, batches, cancelling. */
export const readSuite = (stores: Stores): void => {
  const { open } = stores
  describe('bounds', () => boundarySuite(stores))

  it('gives only the types that are asked for, and counts the limit after the filter', async () => {
    const store = await open()
    const typed = (eventType: string): NewEvent => ({ eventType, eventData: {} })
    await store.append('one', ['A', 'B', 'A', 'C', 'A', 'B'].map(typed), 'none')
    const read = async (options: ReadOptions) =>
      positions(await collect(store.readAll({ batchSize: 2, ...options })))
    expect(await read({ eventTypes: ['A'] })).toEqual([1, 3, 5])
    expect(await read({ eventTypes: ['B', 'C'] })).toEqual([2, 4, 6])
    expect(await read({ eventTypes: ['A'], limit: 2 })).toEqual([1, 3])
    expect(await read({ eventTypes: ['A'], limit: 2, backwards: true })).toEqual([5, 3])
    expect(await read({ eventTypes: [] })).toEqual([])
    expect(await read({ eventTypes: ['D'] })).toEqual([])
  })

  it('gives batches of the size that is asked for, the last one shorter', async () => {
    const store = await open()
    await fill(store)
    const sizes = (await collect(store.readBatches({ batchSize: 3 }))).map((batch) => batch.length)
    expect(sizes).toEqual([3, 3, 1])
  })

  it('stops with the reason of the signal', async () => {
    const store = await open()
    await fill(store)
    const stop = new AbortController()
    const seen: RecordedEvent[] = []
    const reading = async (): Promise<void> => {
      for await (const each of store.readAll({ batchSize: 2, signal: stop.signal })) {
        seen.push(each)
        if (seen.length === 3) stop.abort(new Error('enough'))
      }
    }
    expect(await rejection(reading())).toMatchObject({ message: 'enough' })
    expect(positions(seen)).toEqual([1, 2, 3])
  })

  it('gives back exactly what was stored, with its origin', async () => {
    const store = await open()
    const eventData = JSON.parse(
      '{"__proto__": {"polluted": true}, "deep": [1, null, {"text": "ü\\u0000\\ud800"}]}',
    )
    const full = {
      eventType: 'Kept',
      eventData,
      eventId: 'id',
      correlationId: 'journey',
      causationId: 'command',
      actor: 'Ann',
      schemaVersion: 3,
      recordedAt: '2026-03-02T08:00:00.000Z',
    }
    await store.append('one', [full, { eventType: 'Bare', eventData: {} }], 'none')
    const [first, second] = await collect(store.read('one'))
    expect(first).toEqual({ ...full, id: 1, aggregateId: 'one', order: 1 })
    expect(JSON.stringify(first?.eventData)).toBe(JSON.stringify(eventData))
    expect({}).not.toHaveProperty('polluted')
    expect(second).toMatchObject({
      causationId: null,
      actor: null,
      schemaVersion: 1,
      correlationId: second?.eventId,
    })
    expect(second?.eventId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
    expect(new Date(second?.recordedAt ?? '').toISOString()).toBe(second?.recordedAt)
  })

  it.each([{ from: -1 }, { to: 1.5 }, { limit: Number.NaN }, { batchSize: 0 }])(
    'refuses to read with %o',
    async (options) => {
      const store = await open()
      expect(await rejection(collect(store.readAll(options)))).toBeInstanceOf(InvalidEventError)
    },
  )

  it('lists aggregates by id, from a place on, by prefix, and a few at a time', async () => {
    const store = await open()
    for (const id of ['b', 'a-2', 'a-1', 'c', 'a-10']) await store.append(id, events(1), 'none')
    await store.append('a-1', events(1, 2), 1)
    const list = async (options?: Parameters<EventStore['aggregates']>[0]) =>
      (await store.aggregates(options)).map((row) => `${row.aggregateId}@${row.version}`)
    expect(await list()).toEqual(['a-1@2', 'a-10@1', 'a-2@1', 'b@1', 'c@1'])
    expect(await list({ prefix: 'a-' })).toEqual(['a-1@2', 'a-10@1', 'a-2@1'])
    expect(await list({ prefix: 'a-', after: 'a-1' })).toEqual(['a-10@1', 'a-2@1'])
    expect(await list({ prefix: 'b', after: 'a-1' })).toEqual(['b@1'])
    expect(await list({ after: 'b', limit: 1 })).toEqual(['c@1'])
    expect(await list({ after: 'c' })).toEqual([])
    expect(await list({ limit: 2 })).toEqual(['a-1@2', 'a-10@1'])
  })

  it('refuses everything after it was closed', async () => {
    const store = await open()
    await fill(store)
    const half = store.readAll({ batchSize: 1 })[Symbol.asyncIterator]()
    await half.next()
    store.close()
    store.close()
    expect(await rejection(store.append('one', events(1), 'any'))).toBeInstanceOf(StorageError)
    expect(await rejection(store.head())).toBeInstanceOf(StorageError)
    expect(() => store.readAll()).toThrow(StorageError)
    expect(() => store.follow(0, { events: () => undefined })).toThrow(StorageError)
  })
}
