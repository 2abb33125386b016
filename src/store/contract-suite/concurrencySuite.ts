import { describe, expect, it } from 'vitest'
import type { AppendRequest, EventStore, ExpectedVersion, RecordedEvent } from '../contract.ts'
import { ConcurrencyError } from '../errors.ts'
import { collect, dice, type Condition, type Stores } from './eventHarness.ts'
import { ignoringExpectations } from './mutantHarness.ts'

/** What each event of the storm carries: which append it belongs to, and all that the append demanded. */
interface Stored {
  readonly append: string
  readonly size: number
  readonly conditions: readonly Condition[]
}

const aggregates = ['red', 'green', 'blue', 'grey']

const holds = (expected: ExpectedVersion, version: number): boolean => {
  if (expected === 'any') return true
  if (expected === 'exists') return version > 0
  return version === (expected === 'none' ? 0 : expected)
}

const storedIn = (event: RecordedEvent): Stored => event.eventData as Stored

/** Reads a log again and names each append that was torn, or stored against what it demanded. */
const violations = (log: readonly RecordedEvent[]): readonly string[] => {
  const versions = new Map<string, number>()
  const found: string[] = []
  let at = 0
  for (let first = log[at]; first !== undefined; first = log[at]) {
    const { append, size, conditions } = storedIn(first)
    const own = log.slice(at, at + size)
    if (own.length < size || own.some((each) => storedIn(each).append !== append))
      found.push(`${append} is torn apart`)
    for (const { aggregateId, expected } of conditions) {
      const version = versions.get(aggregateId) ?? 0
      if (!holds(expected, version)) found.push(`${append}: ${aggregateId} at ${version}, not ${expected}`)
    }
    for (const each of own) versions.set(each.aggregateId, each.order)
    at += size
  }
  return found
}

const pickExpected = (luck: () => number, believed: number): ExpectedVersion => {
  const roll = luck()
  if (roll < 0.1) return 'none'
  if (roll < 0.2) return 'exists'
  return roll < 0.35 ? 'any' : believed
}

const plan = (
  name: string,
  luck: () => number,
  believed: ReadonlyMap<string, number>,
): readonly AppendRequest[] => {
  const first = Math.floor(luck() * aggregates.length)
  const named = aggregates.filter((_, index) => index === first || (luck() < 0.2 && index !== first))
  const drafts = named.map((aggregateId, index) => ({
    aggregateId,
    expected: pickExpected(luck, believed.get(aggregateId) ?? 0),
    count: index === 0 ? 1 + Math.floor(luck() * 2) : Math.floor(luck() * 2),
  }))
  const size = drafts.reduce((sum, { count }) => sum + count, 0)
  const conditions = drafts.map(({ aggregateId, expected }) => ({ aggregateId, expected }))
  const eventData: Stored = { append: name, size, conditions }
  return drafts.map(({ aggregateId, expected, count }) => ({
    aggregateId,
    expected,
    events: Array.from({ length: count }, () => ({ eventType: 'Stormed', eventData })),
  }))
}

/** One writer: appends, five at a time under way, with what it believes of the versions. Returns how many events it stored. */
const write = async (store: EventStore, writer: number, appends: number): Promise<number> => {
  const luck = dice(writer + 1)
  const believed = new Map<string, number>()
  let stored = 0
  const send = async (number: number): Promise<void> => {
    try {
      const appended = await store.appendAll(plan(`${writer}/${number}`, luck, believed))
      stored += appended.events.length
      for (const [name, version] of Object.entries(appended.versions)) believed.set(name, version)
    } catch (error) {
      if (!(error instanceof ConcurrencyError)) throw error
      believed.set(error.aggregateId, error.actual)
    }
  }
  for (let number = 0; number < appends; number += 5) {
    await Promise.all([0, 1, 2, 3, 4].map((ahead) => send(number + ahead)))
  }
  return stored
}

const storm = async (connections: readonly EventStore[], appends: number): Promise<number> => {
  const stored = await Promise.all(connections.map((store, writer) => write(store, writer, appends)))
  return stored.reduce((sum, count) => sum + count, 0)
}

/** Many writers at once. */
export const concurrencySuite = ({ open, connect }: Stores): void => {
  describe('three writers with 500 appends each, at the same time', () => {
    it('store each append whole, and only under the condition that it named', async () => {
      const store = await open()
      const acknowledged = await storm([store, await connect(store), await connect(store)], 500)
      const log = await collect(store.readAll())
      expect(violations(log)).toEqual([])
      expect(log).toHaveLength(acknowledged)
      expect(acknowledged).toBeGreaterThan(500)
      expect(await store.verify()).toEqual([])
    })

    it('would be found out if expectations were ignored (mutant: ignoringExpectations)', async () => {
      const store = ignoringExpectations(await open())
      await storm([store, store, store], 50)
      expect(violations(await collect(store.readAll()))).not.toEqual([])
    })
  })

  it('lets exactly one of many win who expect the same version', async () => {
    const store = await open()
    const sent = await Promise.allSettled(
      Array.from({ length: 50 }, (_, number) =>
        store.append('one', [{ eventType: 'Claimed', eventData: { number } }], 0),
      ),
    )
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await store.head()).toBe(1)
  })

  it('refuses one append of a group alone, and keeps the others', async () => {
    const store = await open()
    const happened = [{ eventType: 'Happened', eventData: {} }]
    const sent = await Promise.allSettled([
      store.append('one', happened, 'none'),
      store.append('two', happened, 5),
      store.append('three', happened, 'none'),
    ])
    expect(sent.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await store.count()).toEqual({ events: 2, aggregates: 2 })
  })

  it('shows measured times in the order in which things happened, and who shared the transaction', async () => {
    const store = await open()
    const happened = [{ eventType: 'Happened', eventData: {} }]
    const sent = await Promise.all([1, 2, 3].map((each) => store.append(`no ${each}`, happened, 'none')))
    for (const { timing } of sent) {
      const { began, checked, written, committed } = timing
      expect([began, checked, written, committed]).toEqual(
        [began, checked, written, committed].toSorted((a, b) => a - b),
      )
      expect(began).toBeGreaterThanOrEqual(0)
      expect(timing.groupSize).toBe(3)
    }
  })
}
