import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayMarks, msPerEvent, stopsOf } from './timeLine.ts'

const times = fc
  .array(fc.integer({ min: 0, max: 10_000_000_000 }), { minLength: 1, maxLength: 300 })
  .map((list) => Float64Array.from(list))

describe('the film of a log', () => {
  it('goes only forward, in either layout, even when two tabs recorded out of order', () => {
    fc.assert(
      fc.property(times, fc.constantFrom('position' as const, 'time' as const), (list, layout) => {
        const stops = stopsOf(list, layout)
        stops.forEach((stop, index) => expect(stop).toBeGreaterThanOrEqual(stops[index - 1] ?? 0))
      }),
    )
  })

  it('gives each event the same length by position, however long the log', () => {
    expect([...stopsOf(Float64Array.of(5, 7, 1_000), 'position')]).toEqual([
      msPerEvent,
      2 * msPerEvent,
      3 * msPerEvent,
    ])
    const long = stopsOf(new Float64Array(5_000), 'position')
    expect(long).toHaveLength(5_000)
    expect(long.at(-1)).toBe(5_000 * msPerEvent)
  })

  it('is proportional to the clock by time', () => {
    expect([...stopsOf(Float64Array.of(0, 500, 1_000), 'time')]).toEqual([
      0,
      1.5 * msPerEvent,
      3 * msPerEvent,
    ])
  })

  it('marks where days begin, and a long log not too often', () => {
    const list = new Float64Array(200)
    const all = { times: list, dayStarts: Array.from(list, (_, index) => index) }
    const stops = stopsOf(list, 'position')
    expect(dayMarks({ times: list, dayStarts: [0, 2] }, stops, String).map(({ at }) => at)).toEqual([
      msPerEvent,
      3 * msPerEvent,
    ])
    expect(dayMarks(all, stops, String).length).toBeLessThanOrEqual(40)
  })
})
