import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayMarks, msPerEvent, stopsOf } from './timeLine.ts'

const times = fc.array(fc.integer({ min: 0, max: 10_000_000_000 }), { minLength: 1, maxLength: 300 })

describe('the film of a log', () => {
  it('goes only forward, in either layout, even when two tabs recorded out of order', () => {
    fc.assert(
      fc.property(times, fc.constantFrom('position' as const, 'time' as const), (list, layout) => {
        const stops = stopsOf(list, layout)
        stops.forEach((stop, index) => expect(stop).toBeGreaterThanOrEqual(stops[index - 1] ?? 0))
      }),
    )
  })

  it('gives each event the same length by position', () => {
    expect([...stopsOf([5, 7, 1_000], 'position')]).toEqual([msPerEvent, 2 * msPerEvent, 3 * msPerEvent])
  })

  it('is proportional to the clock by time', () => {
    expect([...stopsOf([0, 500, 1_000], 'time')]).toEqual([0, 1.5 * msPerEvent, 3 * msPerEvent])
  })

  it('marks each day once, and a long log not too often', () => {
    const day = 86_400_000
    const list = Array.from({ length: 200 }, (_, index) => index * day)
    const stops = stopsOf(list, 'position')
    expect(dayMarks([0, 1, day, day + 1], stopsOf([0, 1, 2, 3], 'position'), String)).toHaveLength(2)
    expect(dayMarks(list, stops, String).length).toBeLessThanOrEqual(40)
  })
})
