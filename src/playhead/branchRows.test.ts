import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { branchRows } from './branchRows.ts'

const someTree = fc
  .array(fc.nat(1000), { maxLength: 30 })
  .map((froms) => [
    { number: 0, from: null, at: 0 },
    ...froms.map((from, index) => ({ number: index + 1, from: from % (index + 1), at: 10 })),
  ])

describe('a tree of branches', () => {
  it('has a row for each branch, below the one that it left', () => {
    fc.assert(
      fc.property(someTree, (tree) => {
        const rows = branchRows(tree)
        expect(rows.map(({ row }) => row)).toEqual(tree.map((_, index) => index))
        expect(rows.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
          tree.map((_, index) => index),
        )
        for (const { from, row, parent } of rows) {
          if (parent === null) expect(from).toBeNull()
          else expect([rows[parent]?.number, parent < row]).toEqual([from, true])
        }
      }),
    )
  })
})
