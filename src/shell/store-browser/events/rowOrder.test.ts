import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchingEvents, wholeLog, type RowOrder } from './rowOrder.ts'

const all = (order: RowOrder): readonly (number | undefined)[] =>
  Array.from({ length: order.count }, (_, row) => order.idAt(row))

describe('the rows of the whole log', () => {
  it('begin with the newest or with the oldest event', () => {
    expect(all(wholeLog(4, true))).toEqual([4, 3, 2, 1])
    expect(all(wholeLog(4, false))).toEqual([1, 2, 3, 4])
    expect(all(wholeLog(0, true))).toEqual([])
  })

  it('name no event beyond their end', () => {
    expect(wholeLog(4, true).idAt(4)).toBeUndefined()
    expect(wholeLog(4, false).idAt(-1)).toBeUndefined()
  })

  it('lead from a row to its event and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), fc.nat(), fc.boolean(), (head, at, newestFirst) => {
        const order = wholeLog(head, newestFirst)
        const row = at % head
        expect(order.rowOf(order.idAt(row) ?? 0)).toBe(row)
      }),
    )
  })
})

describe('the rows that match a filter', () => {
  it('stand in order, with those that came later at the proper end', () => {
    expect(all(matchingEvents([9, 5, 2], [11, 15], true))).toEqual([15, 11, 9, 5, 2])
    expect(all(matchingEvents([2, 5, 9], [11, 15], false))).toEqual([2, 5, 9, 11, 15])
  })

  it('are found by their event, or by the next one when the event is not among them', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1 }),
        fc.nat(),
        fc.boolean(),
        (ids, cut, newestFirst) => {
          const sorted = ids.toSorted((a, b) => a - b)
          const since = sorted.slice(cut % ids.length)
          const scanned = sorted.slice(0, cut % ids.length)
          const order = matchingEvents(newestFirst ? scanned.toReversed() : scanned, since, newestFirst)
          expect(all(order)).toEqual(newestFirst ? sorted.toReversed() : sorted)
          for (const [row, id] of all(order).entries()) expect(order.rowOf(id ?? 0)).toBe(row)
        },
      ),
    )
    expect(matchingEvents([2, 5, 9], [], false).rowOf(6)).toBe(2)
    expect(matchingEvents([9, 5, 2], [], true).rowOf(6)).toBe(1)
    expect(matchingEvents([], [], true).rowOf(6)).toBe(0)
  })
})
