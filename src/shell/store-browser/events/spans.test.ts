import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spansOf } from './spans.ts'

describe('reading the rows in sight', () => {
  it('takes one read for rows side by side, and one for each far-off row', () => {
    expect(spansOf([7, 6, 5, 8])).toEqual([{ from: 5, to: 8 }])
    expect(spansOf([1, 500, 2])).toEqual([
      { from: 1, to: 2 },
      { from: 500, to: 500 },
    ])
    expect(spansOf([])).toEqual([])
  })

  it('brings every row, never twice, and never more than 200 at a time', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 5_000 })), (ids) => {
        const spans = spansOf(ids)
        for (const id of ids) expect(spans.filter(({ from, to }) => from <= id && id <= to)).toHaveLength(1)
        for (const { from, to } of spans) expect(to - from).toBeLessThan(200)
      }),
    )
  })
})
