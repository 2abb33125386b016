import fc from 'fast-check'
import { expect, it } from 'vitest'
import { positionOf, positions, valueAt } from './sliderScale.ts'

const ranges = fc
  .tuple(fc.double({ min: 0.001, max: 10, noNaN: true }), fc.double({ min: 2, max: 1_000_000, noNaN: true }))
  .map(([min, factor]) => ({ min, max: min * factor }))

it('stays inside its range and never turns back', () => {
  fc.assert(
    fc.property(ranges, fc.integer({ min: 0, max: positions - 1 }), ({ min, max }, position) => {
      const [here, next] = [valueAt(position, min, max), valueAt(position + 1, min, max)]
      expect(here).toBeGreaterThanOrEqual(min * 0.994)
      expect(next).toBeLessThanOrEqual(max * 1.006)
      expect(next).toBeGreaterThanOrEqual(here * 0.994)
    }),
  )
})

it('gives each factor of ten the same room', () => {
  expect([0, 250, 500, 750, 1000].map((position) => valueAt(position, 1, 10_000))).toEqual([
    1, 10, 100, 1000, 10_000,
  ])
  expect([1, 10, 100, 1000, 10_000].map((value) => positionOf(value, 1, 10_000))).toEqual([
    0, 250, 500, 750, 1000,
  ])
})

it('puts a value outside the range at the nearest end', () => {
  expect(positionOf(0, 1, 100)).toBe(0)
  expect(positionOf(5000, 1, 100)).toBe(positions)
})

it('refuses a range that holds zero', () => {
  expect(() => valueAt(3, 0, 10)).toThrow('0 to 10 is no range above zero')
})
