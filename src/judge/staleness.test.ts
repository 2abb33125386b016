import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RegisterOp } from './history.ts'
import { staleReads } from './staleness.ts'

const moments = fc.tuple(fc.nat(60), fc.nat(12))

/** Writes of 1, 2, 3 ... and reads of any of them, with the values in some order. */
const cases = fc
  .array(moments, { minLength: 1, maxLength: 12 })
  .chain((writes) =>
    fc.record({
      writes: fc.constant(writes),
      reads: fc.array(fc.tuple(moments, fc.nat(writes.length)), { maxLength: 12 }),
      order: fc.shuffledSubarray(
        writes.map((_, index) => index + 1),
        { minLength: writes.length, maxLength: writes.length },
      ),
    }),
  )
  .map(({ writes, reads, order }) => ({
    order,
    ops: [
      ...writes.map(([call, took], c): RegisterOp => ({ c, f: 'w', v: c + 1, call, ret: call + took })),
      ...reads.map(([[call, took], v], index): RegisterOp => ({
        c: writes.length + index,
        f: 'r',
        v: v === 0 ? null : v,
        call,
        ret: call + took,
      })),
    ],
  }))

it('a read is stale by just those newer versions that were acknowledged before it', () => {
  fc.assert(
    fc.property(cases, ({ ops, order }) => {
      const rank = (v: unknown): number => order.indexOf(v as number)
      const expected = ops.flatMap((read, place) => {
        const missed = ops.flatMap((write, at) =>
          read.f === 'r' && write.f === 'w' && (write.ret ?? 99) < read.call && rank(write.v) > rank(read.v)
            ? [at]
            : [],
        )
        return missed.length === 0 ? [] : [{ read: place, missed }]
      })
      const found = staleReads({ init: null, ops }, order).map(({ read, missed }) => ({ read, missed }))
      expect(found.toSorted((one, other) => one.read - other.read)).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})
