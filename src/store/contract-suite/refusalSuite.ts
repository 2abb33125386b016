import { describe, expect, it } from 'vitest'
import type { AppendRequest, NewEvent, Rewrite } from '../contract.ts'
import { ImmutableLogError, InvalidEventError } from '../errors.ts'
import { event, events, rejection, type Stores } from './eventHarness.ts'

const circle: { again?: object } = {}
circle.again = circle

const withData = (eventData: unknown): NewEvent => ({ eventType: 'Happened', eventData: eventData as object })

/** What cannot be stored, and what the error must name. */
const invalidEvents: readonly (readonly [string, NewEvent, RegExp])[] = [
  ['an empty event type', { eventType: '', eventData: {} }, /event type is ""/],
  ['an event type of 201 characters', { eventType: 'x'.repeat(201), eventData: {} }, /1 to 200 characters/],
  ['no data', withData(undefined), /eventData is no object/],
  ['null as data', withData(null), /eventData is null/],
  ['a list as data', withData([1]), /eventData is no object/],
  ['NaN', withData({ a: { b: [1, Number.NaN] } }), /eventData\.a\.b\[1\] is NaN/],
  ['infinity', withData({ a: Infinity }), /eventData\.a is Infinity/],
  ['a function', withData({ a: () => 1 }), /eventData\.a is a function/],
  ['a bigint', withData({ a: 1n }), /eventData\.a is a bigint/],
  ['a symbol as key', withData({ a: { [Symbol('s')]: 1 } }), /eventData\.a is an object with symbols/],
  ['a circle', withData(circle), /circle/],
  ['a date', withData({ at: new Date(0) }), /eventData\.at is a Date/],
  ['a map', withData({ all: new Map() }), /eventData\.all/],
  ['undefined in a list', withData({ a: [undefined] }), /eventData\.a\[0\]/],
  // oxlint-disable-next-line no-sparse-arrays -- the hole is the point
  ['a hole in a list', withData({ a: [1, , 3] }), /eventData\.a\[1\]/],
  ['an empty event id', event(''), /event id is ""/],
  ['a schema version of 0', { ...event('a'), schemaVersion: 0 }, /schema version is 0/],
  [
    'a time without a zone',
    { ...event('a'), recordedAt: '2026-03-02 08:00' },
    /recordedAt is "2026-03-02 08:00"/,
  ],
  ['an empty correlation id', { ...event('a'), correlationId: '' }, /correlation id is ""/],
  ['an empty actor', { ...event('a'), actor: '' }, /actor is ""/],
]

const good = (aggregateId: string): AppendRequest => ({
  aggregateId,
  events: [event(`of ${aggregateId}`)],
  expected: 'any',
})

const invalidRequests: readonly (readonly [string, readonly AppendRequest[], RegExp])[] = [
  ['no aggregate', [], /no aggregate is named/],
  ['an empty aggregate id', [good('')], /aggregate id is ""/],
  ['an aggregate id of 301 characters', [good('x'.repeat(301))], /1 to 300 characters/],
  ['the same aggregate twice', [good('a'), { ...good('a'), events: [] }], /names "a" twice/],
  ['the same event id twice', [{ ...good('a'), events: [event('e'), event('e')] }], /the id "e"/],
  [
    'the same event id in two aggregates',
    [
      { ...good('a'), events: [event('e')] },
      { ...good('b'), events: [event('e')] },
    ],
    /the id "e"/,
  ],
  ['an expected version of -1', [{ ...good('a'), expected: -1 }], /expected version is -1/],
  ['an expected version of 1.5', [{ ...good('a'), expected: 1.5 }], /expected version is 1\.5/],
  [
    'an expected version that is no word',
    [{ ...good('a'), expected: 'some' as 'any' }],
    /expected version is some/,
  ],
  ['10,001 events', [{ ...good('a'), events: events(10_001) }], /10001 events/],
]

const rewrites: readonly Rewrite[] = [
  { attempt: 'change', id: 2, eventData: { forged: true } },
  { attempt: 'delete', id: 2 },
  { attempt: 'insert', before: 2, event: event('forged') },
  { attempt: 'change', id: 99, eventData: {} },
  { attempt: 'delete', id: 99 },
  { attempt: 'insert', before: 99, event: event('forged') },
]

const sameLog = (differently: object = {}): readonly NewEvent[] => [
  { ...event('e1'), recordedAt: '2026-03-02T08:00:00.000Z' },
  { ...event('e2'), recordedAt: '2026-03-02T08:00:00.000Z', ...differently },
  { ...event('e3'), recordedAt: '2026-03-02T08:00:00.000Z' },
]

/** What a store does not do. */
export const refusalSuite = ({ open }: Stores): void => {
  it.each(invalidEvents)('stores nothing of an append with %s', async (_, invalid, why) => {
    const store = await open()
    const error = await rejection(store.append('one', [event('good'), invalid], 'any'))
    expect(error).toBeInstanceOf(InvalidEventError)
    expect(error.message).toMatch(/^Failed to .*: because .*\. [A-Z].*\.$/)
    expect(error.message).toMatch(why)
    expect(await store.count()).toEqual({ events: 0, aggregates: 0 })
  })

  it.each(invalidRequests)('stores nothing of an append with %s', async (_, requests, why) => {
    const store = await open()
    const error = await rejection(store.appendAll(requests))
    expect(error).toBeInstanceOf(InvalidEventError)
    expect(error.message).toMatch(why)
    expect(await store.count()).toEqual({ events: 0, aggregates: 0 })
  })

  it.each(rewrites)('lets nobody change history: $attempt', async (attempt) => {
    const store = await open()
    await store.append('one', events(3), 'none')
    const before = await store.logHash()
    const error = await rejection(store.rewrite(attempt))
    expect(error).toBeInstanceOf(ImmutableLogError)
    expect(error.message).toMatch(new RegExp(`^Failed to (${attempt.attempt}|find) `))
    expect(await store.logHash()).toBe(before)
    expect(await store.verify()).toEqual([])
    expect((await store.append('one', events(1, 4), 3)).position).toBe(4)
  })

  it('does not change what is stored when the caller changes what it gave, or got', async () => {
    const store = await open()
    const given = { list: [1] }
    const { events: stored } = await store.append(
      'one',
      [{ eventType: 'Happened', eventData: given }],
      'none',
    )
    const before = await store.logHash()
    given.list.push(2)
    for (const { eventData } of stored) (eventData as typeof given).list.push(3)
    for await (const read of store.read('one')) expect(read.eventData).toEqual({ list: [1] })
    expect(await store.logHash()).toBe(before)
  })

  describe('the hash of a log', () => {
    it('is the same for the same events, however they came in', async () => {
      const [left, right] = [await open(), await open()]
      await left.append('one', sameLog(), 'none')
      for (const [index, each] of sameLog().entries()) await right.append('one', [each], index)
      expect(await left.logHash()).toBe(await right.logHash())
      expect(await left.logHash()).toMatch(/^[0-9a-f]{64}$/)
      expect(await left.logHash({ to: 2 })).toBe(await right.logHash({ to: 2 }))
      expect(await left.logHash({ to: 2 })).not.toBe(await left.logHash())
    })

    it.each([
      { eventType: 'Other' },
      { eventData: { eventId: 'e2 ' } },
      { eventId: 'other' },
      { actor: 'Ann' },
      { correlationId: 'c' },
      { causationId: 'c' },
      { schemaVersion: 2 },
      { recordedAt: '2026-03-02T08:00:00.001Z' },
    ])('tells logs apart that differ in %o', async (difference) => {
      const [left, right] = [await open(), await open()]
      await left.append('one', sameLog(), 'none')
      await right.append('one', sameLog(difference), 'none')
      expect(await left.logHash()).not.toBe(await right.logHash())
      expect(await left.logHash({ to: 1 })).toBe(await right.logHash({ to: 1 }))
    })
  })
}
