import { describe, expect, it } from 'vitest'
import {
  monotonicReads,
  readYourWrites,
  staleReads,
  type PromiseVerdict,
  type RegisterHistory,
  type RegisterOp,
  type Value,
} from './index.ts'
import { judgeByZones } from './judgeByZones.ts'
import { randomHistory } from './randomHistoryHarness.ts'

const write = (c: number, call: number, ret: number | null, v: Value): RegisterOp => ({
  c,
  call,
  ret,
  f: 'w',
  v,
})
const read = (c: number, call: number, ret: number | null, v: Value): RegisterOp => ({
  c,
  call,
  ret,
  f: 'r',
  v,
})
const history = (...ops: readonly RegisterOp[]): RegisterHistory => ({ init: 0, ops })

describe('read your writes', () => {
  it('is broken when a client reads what was there before its own write', () => {
    expect(readYourWrites(history(write(1, 0, 1, 5), read(1, 2, 3, 0)))).toEqual({
      holds: false,
      reason:
        "A client did not read its own write: after client 1's write of 5 (0 to 1) came client 1's read of 0 (2 to 3), and 0 is older than 5.",
      ops: [0, 1],
    })
  })

  it('says nothing about the writes of others, newer versions, or writes that are pending', () => {
    expect(readYourWrites(history(write(1, 0, 1, 5), read(2, 2, 3, 0)))).toEqual({ holds: true })
    expect(readYourWrites(history(write(1, 0, 1, 5), write(2, 2, 3, 6), read(1, 4, 5, 6)))).toEqual({
      holds: true,
    })
    expect(readYourWrites(history(write(1, 0, null, 5), read(1, 2, 3, 0)))).toEqual({ holds: true })
  })

  it('needs the order of versions where writes are concurrent', () => {
    const concurrent = history(write(1, 0, 5, 'mine'), write(2, 0, 5, 'theirs'), read(1, 6, 7, 'theirs'))
    expect(readYourWrites(concurrent)).toEqual({ holds: true })
    expect(readYourWrites(concurrent, ['mine', 'theirs'])).toEqual({ holds: true })
    expect(readYourWrites(concurrent, ['theirs', 'mine'])).toMatchObject({ holds: false, ops: [0, 2] })
  })
})

describe('monotonic reads', () => {
  const backwards = history(write(0, 0, 1, 5), read(1, 2, 3, 5), read(2, 4, 5, 0), read(1, 6, 7, 0))

  it('is broken when a client reads an older version than before', () => {
    expect(monotonicReads(backwards)).toEqual({
      holds: false,
      reason:
        "A client read back in time: after client 1's read of 5 (2 to 3) came client 1's read of 0 (6 to 7), and 0 is older than 5.",
      ops: [1, 3],
    })
  })

  it('is not broken by another client that lags', () => {
    expect(monotonicReads(history(...backwards.ops.slice(0, 3)))).toEqual({ holds: true })
  })

  it('remembers the newest version, not the last', () => {
    const zigzag = history(
      write(0, 0, 1, 1),
      write(0, 2, 3, 2),
      read(1, 0, 4, 2),
      read(1, 5, 6, 1),
      read(1, 7, 8, 2),
    )
    expect(monotonicReads(zigzag)).toMatchObject({ holds: false, ops: [2, 3] })
  })
})

describe('stale reads', () => {
  it('tell what they missed, and since when', () => {
    const lagging = history(
      write(0, 0, 10, 1),
      write(0, 20, 30, 2),
      read(1, 50, 51, 0),
      read(1, 60, 61, 1),
      read(1, 70, 71, 2),
    )
    expect(staleReads(lagging)).toEqual([
      { read: 2, missed: [0, 1], behind: 40 },
      { read: 3, missed: [1], behind: 30 },
    ])
  })

  it('do not include a read that overlaps the write, or touches it', () => {
    expect(staleReads(history(write(0, 0, 10, 1), read(1, 5, 6, 0), read(2, 10, 11, 0)))).toEqual([])
    expect(staleReads(history(write(0, 0, 10, 1), read(2, 10.5, 11, 0)))).toHaveLength(1)
  })
})

/** Histories small enough that some break each promise and some break none. */
const samples = Array.from({ length: 3_000 }, (_, seed) =>
  randomHistory(seed, { clients: 3, ops: 12, lies: 0.1, general: false }),
).filter(({ ops }) => ops.every((op) => op.v !== 99))

/** By definition, pair by pair, in real time only. */
const olderInTime = ({ init, ops }: RegisterHistory, one: Value, other: Value): boolean => {
  const writeOf = (value: Value): RegisterOp | undefined => ops.find((op) => op.f === 'w' && op.v === value)
  const [earlier, later] = [writeOf(one), writeOf(other)]
  if (later === undefined) return false
  return earlier === undefined ? one === init : (earlier.ret ?? Infinity) < later.call
}

const brokenPairs = (given: RegisterHistory, known: 'r' | 'w'): boolean =>
  given.ops.some((first, one) =>
    given.ops.some(
      (second, two) =>
        first.c === second.c &&
        first.f === known &&
        second.f === 'r' &&
        first.ret !== null &&
        second.ret !== null &&
        (first.call < second.call ||
          (first.call === second.call &&
            (first.ret < second.ret || (first.ret === second.ret && one < two)))) &&
        olderInTime(given, second.v ?? null, first.v ?? null),
    ),
  )

type Check = (history: RegisterHistory) => PromiseVerdict

const agrees = (check: Check, known: 'r' | 'w'): boolean =>
  samples.every((sample) => check(sample).holds !== brokenPairs(sample, known))

describe('the promises over random histories', () => {
  it('are judged as by looking at every pair of operations', () => {
    expect(agrees(readYourWrites, 'w')).toBe(true)
    expect(agrees(monotonicReads, 'r')).toBe(true)
    const broken = samples.filter((sample) => brokenPairs(sample, 'r')).length
    expect(broken).toBeGreaterThan(100)
    expect(broken).toBeLessThan(samples.length - 100)
  })

  it('would be caught looking at all clients as one, or at the wrong operations', () => {
    const oneClient: Check = ({ init, ops }) => {
      let free = -1
      const inARow = ops
        .toSorted((one, other) => one.call - other.call)
        .map((op, index): RegisterOp => {
          const fits = op.ret !== null && op.call >= free
          free = fits ? op.ret : free
          return Object.assign({}, op, { c: fits ? 0 : 100 + index })
        })
      return monotonicReads({ init, ops: inARow })
    }
    expect(agrees(oneClient, 'r')).toBe(false)
    expect(agrees(readYourWrites, 'r')).toBe(false)
    expect(agrees(monotonicReads, 'w')).toBe(false)
  })

  it('hold, without stale reads, wherever the history is linearizable; and not the other way round', () => {
    const linearizable = samples.filter(
      (sample) => JSON.stringify(judgeByZones(sample)) === '{"linearizable":true}',
    )
    for (const sample of linearizable) {
      expect([readYourWrites(sample), monotonicReads(sample), staleReads(sample)]).toEqual([
        { holds: true },
        { holds: true },
        [],
      ])
    }
    expect(linearizable.length).toBeGreaterThan(300)
    expect(samples.some((sample) => !linearizable.includes(sample) && staleReads(sample).length === 0)).toBe(
      true,
    )
  })
})

describe('what has no versions', () => {
  it.each<[string, readonly RegisterOp[], string]>([
    [
      'a compare-and-set',
      [{ c: 0, call: 0, ret: 1, f: 'c', old: 1, v: 2, ok: true }],
      'because op 0 is a compare-and-set. Give reads and writes only.',
    ],
    [
      'a value written twice',
      [write(0, 0, 1, 5), write(0, 2, 3, 5)],
      'because op 1 writes 5, which was written by op 0. Give each write a value of its own.',
    ],
    [
      'the first value written again',
      [write(0, 0, 1, 0)],
      'because op 0 writes 0, which was there from the beginning.',
    ],
    [
      'a client that does two things at once',
      [write(0, 0, 5, 1), read(0, 3, 4, 1)],
      'because op 1 was called at 3, when client 0 still waited for op 0 until 5. Give one client',
    ],
  ])('is refused in words: %s', (_, ops, message) => {
    expect(() => readYourWrites(history(...ops))).toThrow(`Failed to judge: ${message}`)
  })

  it('is refused when the order does not name a version', () => {
    expect(() => staleReads(history(write(0, 0, 1, 5), read(0, 2, 3, 0)), [])).toThrow(
      'Failed to judge: because the order of versions does not name 5. Name all values written, oldest first.',
    )
  })
})
