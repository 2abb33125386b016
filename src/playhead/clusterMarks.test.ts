import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterMarks } from './clusterMarks.ts'
import type { Mark } from './timeLine.ts'

const kinds: readonly Mark['kind'][] = ['event', 'rejection', 'failure', 'note']

const someMarks = fc
  .array(fc.record({ at: fc.integer({ min: 0, max: 1000 }), kind: fc.constantFrom(...kinds) }), {
    maxLength: 300,
  })
  .map((list) =>
    list
      .toSorted((one, other) => one.at - other.at)
      .map((mark, index): Mark => ({ ...mark, label: `${index}` })),
  )

describe('marks drawn together', () => {
  it('are never more than asked for, and leave none out', () => {
    fc.assert(
      fc.property(someMarks, fc.integer({ min: 1, max: 50 }), (marks, most) => {
        const clusters = clusterMarks(marks, 1000, most)
        expect(clusters.length).toBeLessThanOrEqual(most)
        expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(marks.length)
        const wholes = clusters.flatMap(({ first, last }) => [Number(first), Number(last)])
        expect(wholes).toEqual(wholes.toSorted((one, other) => one - other))
      }),
    )
  })

  it('stand where the first of them is', () => {
    const marks: readonly Mark[] = [10, 12, 500].map((at) => ({ at, label: `at ${at}`, kind: 'note' }))
    expect(clusterMarks(marks, 1000, 10)).toEqual([
      { at: 10, kind: 'note', count: 2, first: 'at 10', last: 'at 12' },
      { at: 500, kind: 'note', count: 1, first: 'at 500', last: 'at 500' },
    ])
  })

  it('look like the most serious of them', () => {
    const marks: readonly Mark[] = [
      { at: 1, label: 'a', kind: 'note' },
      { at: 2, label: 'b', kind: 'failure' },
      { at: 3, label: 'c', kind: 'event' },
    ]
    expect(clusterMarks(marks, 1000, 10).map(({ kind }) => kind)).toEqual(['failure'])
  })

  it('are found among 100,000 within a blink', () => {
    const marks = Array.from({ length: 100_000 }, (_, at): Mark => ({ at, label: 'x', kind: 'event' }))
    const began = performance.now()
    expect(clusterMarks(marks, 100_000, 400)).toHaveLength(400)
    expect(performance.now() - began).toBeLessThan(200)
  })
})
