import { describe, expect, it } from 'vitest'
import { tickPath } from './tickPath.ts'

const places = (path: string): readonly number[] =>
  [...path.matchAll(/M([\d.]+) /g)].map((match) => Number(match[1]))

describe('ticks of a time line', () => {
  it('stand where the stops are', () => {
    expect(places(tickPath([0, 250, 1000], 1000))).toEqual([0, 250, 1000])
  })

  it('are few for 100,000 stops, and still there wherever a stop is', () => {
    const stops = Float64Array.from({ length: 100_000 }, (_, index) => (index < 99_999 ? index / 200 : 1000))
    const drawn = places(tickPath(stops, 1000))
    expect(drawn.length).toBeLessThanOrEqual(400)
    expect(drawn.at(-1)).toBe(1000)
    expect(new Set(drawn).size).toBe(drawn.length)
    expect(drawn.filter((at) => at > 501 && at < 999)).toEqual([])
  })
})
