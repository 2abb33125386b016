import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afterScroll,
  elementHeight,
  placeAt,
  rowsToDraw,
  tallest,
  topOf,
  topToSee,
  type ScrollSpace,
} from './scrollSpace.ts'

const million: ScrollSpace = { rowCount: 1_000_000, rowHeight: 32, viewport: 600 }
const few: ScrollSpace = { rowCount: 500, rowHeight: 32, viewport: 600 }

const spaces = fc.record({
  rowCount: fc.integer({ min: 0, max: 5_000_000 }),
  rowHeight: fc.constantFrom(24, 32, 41),
  viewport: fc.integer({ min: 100, max: 2_000 }),
})

describe('a list that is taller than an element may be', () => {
  it('has an element that every browser can draw', () => {
    expect(elementHeight(million)).toBe(tallest)
    expect(tallest).toBeLessThan(17_800_000)
    expect(elementHeight(few)).toBe(16_000)
  })

  it('shows the first row at the top of the scroll bar and the last one at its end', () => {
    const end = elementHeight(million) - million.viewport
    expect(topOf(afterScroll(million, placeAt(million, 0), end))).toBe(32_000_000 - 600)
    expect(topOf(afterScroll(million, placeAt(million, 32_000_000), 0))).toBe(0)
    expect(rowsToDraw(million, placeAt(million, 32_000_000), 0).last).toBe(1_000_000)
  })

  it('shows the row in the middle when the scroll bar is dragged to the middle', () => {
    const middle = (elementHeight(million) - million.viewport) / 2
    const place = afterScroll(million, placeAt(million, 0), middle)
    expect(rowsToDraw(million, place, 0).first).toBeCloseTo(499_990, -2)
  })

  it('moves the rows by just as much as a small step, wherever it stands', () => {
    fc.assert(
      fc.property(
        spaces,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: -99, max: 99 }),
        (space, at, step) => {
          const before = placeAt(space, at * space.rowCount * space.rowHeight)
          const top = topOf(before) + step
          const after = afterScroll(space, before, before.scrollTop + step)
          const end = Math.max(0, space.rowCount * space.rowHeight - space.viewport)
          expect(topOf(after)).toBeCloseTo(Math.max(0, Math.min(end, top)), 6)
        },
      ),
    )
  })

  it('reaches every row by its number', () => {
    fc.assert(
      fc.property(spaces, fc.double({ min: 0, max: 0.999_999, noNaN: true }), (space, at) => {
        fc.pre(space.rowCount > 0)
        const row = Math.floor(at * space.rowCount)
        const { first, last } = rowsToDraw(space, placeAt(space, row * space.rowHeight), 0)
        expect(first).toBeLessThanOrEqual(row)
        expect(last).toBeGreaterThan(row)
      }),
    )
  })

  it('never lets the scroll bar end before the rows do, however long one goes by small steps', () => {
    let place = placeAt(million, 400_000)
    for (let step = 0; step < 1_000 && topOf(place) > 0; step += 1) {
      place = afterScroll(million, place, Math.max(0, place.scrollTop - 500))
    }
    expect(topOf(place)).toBe(0)
  })

  it('brings a row into sight with the least movement', () => {
    const place = placeAt(few, 320)
    expect(topToSee(few, place, 5)).toBe(160)
    expect(topToSee(few, place, 12)).toBe(320)
    expect(topToSee(few, place, 100)).toBe(101 * 32 - 600)
  })
})
