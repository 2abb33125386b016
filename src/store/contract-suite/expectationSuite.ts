import { describe, expect, it } from 'vitest'
import type { AppendRequest, ExpectedVersion } from '../contract.ts'
import { ConcurrencyError } from '../errors.ts'
import { event, events, rejection, type Stores } from './eventHarness.ts'

/** Version of the aggregate, what is expected of it, and whether that holds. */
const matrix: readonly (readonly [number, ExpectedVersion, boolean])[] = [
  [0, 0, true],
  [0, 1, false],
  [0, 3, false],
  [0, 'none', true],
  [0, 'exists', false],
  [0, 'any', true],
  [1, 0, false],
  [1, 1, true],
  [1, 2, false],
  [1, 'none', false],
  [1, 'exists', true],
  [1, 'any', true],
  [3, 2, false],
  [3, 3, true],
  [3, 4, false],
  [3, 0, false],
  [3, 'none', false],
  [3, 'exists', true],
  [3, 'any', true],
]

/** How an append can name the aggregate. `adds` is what comes to each of the two aggregates when it is accepted. */
const shapes: readonly {
  readonly shape: string
  readonly requests: (expected: ExpectedVersion) => readonly AppendRequest[]
  readonly adds: Readonly<Record<string, number>>
}[] = [
  {
    shape: 'an append of one event',
    requests: (expected) => [{ aggregateId: 'one', events: [event('new')], expected }],
    adds: { one: 1 },
  },
  {
    shape: 'an append of three events',
    requests: (expected) => [
      { aggregateId: 'one', events: [event('n1'), event('n2'), event('n3')], expected },
    ],
    adds: { one: 3 },
  },
  {
    shape: 'a check without events',
    requests: (expected) => [{ aggregateId: 'one', events: [], expected }],
    adds: {},
  },
  {
    shape: 'an append elsewhere with a check here',
    requests: (expected) => [
      { aggregateId: 'other', events: [event('o1'), event('o2')], expected: 'none' },
      { aggregateId: 'one', events: [], expected },
    ],
    adds: { other: 2 },
  },
  {
    shape: 'an append to two aggregates',
    requests: (expected) => [
      { aggregateId: 'other', events: [event('o1')], expected: 'any' },
      { aggregateId: 'one', events: [event('n1'), event('n2')], expected },
    ],
    adds: { other: 1, one: 2 },
  },
]

const stateName = (version: number): string => (version === 0 ? 'missing' : `at version ${version}`)

/** What an append demands, against what is there. */
export const expectationSuite = ({ open }: Stores): void => {
  describe.each(shapes)('$shape', ({ requests, adds }) => {
    it.each(matrix)(
      'meets an aggregate at version %i, expecting %s: holds is %s',
      async (version, expected, holds) => {
        const store = await open()
        if (version > 0) await store.append('one', events(version), 'none')
        const before = await store.logHash()

        if (!holds) {
          const error = await rejection(store.appendAll(requests(expected)))
          expect(error, stateName(version)).toBeInstanceOf(ConcurrencyError)
          expect(error).toMatchObject({ aggregateId: 'one', expected, actual: version })
          expect(await store.logHash()).toBe(before)
          expect(await store.version('other')).toBe(0)
          return
        }
        const { one = 0, other = 0 } = adds
        const appended = await store.appendAll(requests(expected))
        expect(appended.repeated).toBe(false)
        expect(appended.events).toHaveLength(one + other)
        expect(appended.position).toBe(version + one + other)
        expect(appended.versions['one']).toBe(version + one)
        expect(await store.version('one')).toBe(version + one)
        expect(await store.version('other')).toBe(other)
        expect(await store.head()).toBe(version + one + other)
        expect(await store.verify()).toEqual([])
      },
    )
  })
}
