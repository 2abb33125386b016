import { describe, expect, it } from 'vitest'
import { ConcurrencyError } from '../errors.ts'
import { event, rejection, type Stores } from './eventHarness.ts'
import { sequences } from './sequenceHarness.ts'

const named = (numbers: readonly number[]) => numbers.map((number) => event(`event ${number}`))

/** The same append again, as a client sends it that did not get the answer. */
export const repetitionSuite = ({ open }: Stores): void => {
  it.each(sequences)('$what: $outcome', async ({ before, last: [numbers, expected], outcome, stored }) => {
    const store = await open()
    for (const [earlier, condition] of before) await store.append('one', named(earlier), condition)
    const again = store.append('one', named(numbers), expected)
    if (outcome === 'conflict') expect(await rejection(again)).toBeInstanceOf(ConcurrencyError)
    else expect((await again).repeated).toBe(outcome === 'repeated')
    expect(await store.head()).toBe(stored)
    expect(await store.verify()).toEqual([])
  })

  describe('a repeat', () => {
    it('returns what was stored the first time', async () => {
      const store = await open()
      const first = await store.append('one', named([0, 1]), 'none')
      await store.append('one', named([2]), 2)
      const again = await store.append('one', named([0, 1]), 'none')
      expect(again.events).toEqual(first.events)
      expect(again.versions).toEqual({ one: 2 })
      expect(again.position).toBe(2)
    })

    it('is a conflict when the same id carries other data: nothing is taken for stored that is not', async () => {
      const store = await open()
      await store.append('one', [event('a', { paid: 1 })], 'none')
      for (const expected of ['none', 'any'] as const) {
        const error = await rejection(store.append('one', [event('a', { paid: 2 })], expected))
        expect(error).toBeInstanceOf(ConcurrencyError)
      }
    })

    it('covers several aggregates, or none of them', async () => {
      const store = await open()
      const both = [
        { aggregateId: 'one', events: named([1]), expected: 0 },
        { aggregateId: 'two', events: named([2]), expected: 'none' },
        { aggregateId: 'three', events: [], expected: 'none' },
      ] as const
      const first = await store.appendAll(both)
      const again = await store.appendAll(both)
      expect(again).toMatchObject({
        repeated: true,
        events: first.events,
        versions: { one: 1, two: 1, three: 0 },
      })

      const half = [both[0], { aggregateId: 'four', events: named([4]), expected: 'none' }] as const
      expect(await rejection(store.appendAll(half))).toMatchObject({ aggregateId: 'one', actual: 1 })
      expect(await store.version('four')).toBe(0)
    })

    it('is recognised beside other repeats and new events of the same moment', async () => {
      const store = await open()
      for (const number of [0, 1, 2, 3]) await store.append('one', named([number]), number)
      const sent = await Promise.all([
        store.append('one', named([1]), 1),
        store.append('one', named([4]), 4),
        store.append('one', named([3]), 3),
        store.append('one', named([0]), 'any'),
        store.append('one', named([4]), 4),
      ])
      expect(sent.map(({ repeated }) => repeated)).toEqual([true, false, true, true, true])
      expect(sent.map(({ position }) => position)).toEqual([2, 5, 4, 1, 5])
    })

    it('is stored once when ten senders send it at the same moment', async () => {
      const store = await open()
      const sent = await Promise.all(
        Array.from({ length: 10 }, () => store.append('one', named([0, 1]), 'none')),
      )
      expect(sent.filter((appended) => !appended.repeated)).toHaveLength(1)
      expect(await store.head()).toBe(2)
    })
  })
}
