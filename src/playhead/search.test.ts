import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countUpTo, firstAfter, lastBefore } from './search.ts'

const ascending = fc.array(fc.integer({ min: 0, max: 50 })).map((list) => list.toSorted((a, b) => a - b))

describe('searching an ascending list of moments', () => {
  it('agrees with looking at each of them', () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: -1, max: 51 }), (list, now) => {
        expect(firstAfter(list, now)).toBe(list.find((at) => at > now))
        expect(lastBefore(list, now)).toBe(list.findLast((at) => at < now))
        expect(countUpTo(list, now)).toBe(list.filter((at) => at <= now).length)
      }),
    )
  })
})
