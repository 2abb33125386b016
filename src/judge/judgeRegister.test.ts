import { describe, expect, it } from 'vitest'
import { judgeRegister, type RegisterHistory, type RegisterOp, type Value } from './index.ts'

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
const history = (...ops: readonly RegisterOp[]): RegisterHistory => ({ init: null, ops })

describe('a verdict', () => {
  it('names both lives when a read is stale', () => {
    expect(judgeRegister(history(write(0, 0, 1, 1), write(0, 2, 3, 2), read(1, 4, 5, 1)))).toEqual({
      linearizable: false,
      reason:
        "A value came and went within the life of another: the register held 1 from 1, when client 0's write of 1 (0 to 1) was answered, " +
        "until 4, when client 1's read of 1 (4 to 5) was called; and client 0's write of 2 (2 to 3) took effect in between.",
      ops: [0, 1, 2],
    })
  })

  it('names both lives when two sides of a partition read on', () => {
    const split = history(
      write(1, 0, 1, 'west'),
      write(2, 0, 1, 'east'),
      read(1, 2, 3, 'west'),
      read(2, 2, 3, 'east'),
    )
    expect(judgeRegister(split)).toMatchObject({
      linearizable: false,
      reason: expect.stringMatching(
        /^Two values would have to stand at the same time: .*"west".*"east"/,
      ) as string,
      ops: [0, 1, 2, 3],
    })
  })

  it('names the read of a value that nobody wrote, or that was written later', () => {
    expect(judgeRegister(history(read(1, 2, 3, 7)))).toEqual({
      linearizable: false,
      reason: "Nobody wrote 7, and yet it was read: client 1's read of 7 (2 to 3).",
      ops: [0],
    })
    expect(judgeRegister(history(read(1, 2, 3, 7), write(0, 4, 5, 7)))).toEqual({
      linearizable: false,
      reason:
        "A value was read before it was written: client 1's read of 7 (2 to 3) was answered before client 0's write of 7 (4 to 5) was called.",
      ops: [0, 1],
    })
  })

  it('says from which answer on no order is left, where values repeat', () => {
    const verdict = judgeRegister(
      history(
        write(0, 0, 1, 1),
        { c: 1, call: 2, ret: 3, f: 'c', old: 1, v: 2, ok: true },
        { c: 0, call: 4, ret: 5, f: 'c', old: 1, v: 3, ok: true },
        write(0, 6, 7, 1),
      ),
    )
    expect(verdict).toEqual({
      linearizable: false,
      reason:
        "No order of the operations explains all answers up to 5, though one did before client 0's compare-and-set from 1 to 3 (4 to 5) was answered. " +
        "The order that reaches furthest stops at client 0's compare-and-set from 1 to 3 (4 to 5): the register then holds 2, " +
        "by client 1's compare-and-set from 1 to 2 (2 to 3).",
      ops: [1, 2],
    })
  })

  it('counts an answer and a call at one instant as concurrent', () => {
    expect(judgeRegister(history(write(0, 0, 10, 1), read(1, 10, 12, null)))).toEqual({ linearizable: true })
    expect(judgeRegister(history(write(0, 0, 10, 1), read(1, 11, 12, null)))).toMatchObject({
      linearizable: false,
    })
    expect(judgeRegister(history(write(0, 5, 5, 1), read(1, 5, 5, null), write(2, 5, 5, 2)))).toEqual({
      linearizable: true,
    })
  })

  it('lets a pending write take effect late, or never', () => {
    expect(judgeRegister(history(write(0, 0, null, 1), read(1, 50, 51, 1)))).toEqual({ linearizable: true })
    expect(judgeRegister(history(write(0, 0, null, 1), read(1, 50, 51, null)))).toEqual({
      linearizable: true,
    })
    expect(
      judgeRegister(history(write(0, 0, null, 1), read(1, 50, 51, 1), read(1, 52, 53, null))),
    ).toMatchObject({ linearizable: false })
  })

  it('pays no attention to pending reads', () => {
    expect(judgeRegister(history({ c: 1, call: 0, ret: null, f: 'r' }, read(2, 0, null, 99)))).toEqual({
      linearizable: true,
    })
  })

  it('is good for a history without operations', () => {
    expect(judgeRegister(history())).toEqual({ linearizable: true })
    expect(judgeRegister(history(write(0, 0, null, null)))).toEqual({ linearizable: true })
  })

  it('does not depend on the order of the list', () => {
    const ops = [write(0, 0, 1, 1), write(0, 2, 3, 1), read(1, 4, 5, 1)]
    expect(judgeRegister(history(...ops.toReversed()))).toEqual({ linearizable: true })
  })

  const crowd = history(
    ...Array.from({ length: 16 }, (_, index) => write(index, 0, 10, index % 15)),
    read(20, 11, 12, 3),
    read(20, 13, 14, 4),
  )

  it('is unknown when the search would visit more states than allowed', () => {
    expect(judgeRegister(crowd, { maxStates: 1_000 })).toEqual({
      unknown:
        'The search was given up after 1000 states, among 18 operations. Judge a shorter history, give each write its own value, or allow more states.',
    })
  })

  it('takes under two seconds for 2,000 operations with values that repeat', () => {
    const ops = Array.from({ length: 2_000 }, (_, index) => {
      const at = index * 2
      return index % 3 === 0
        ? write(index % 7, at, at + 5, index % 5)
        : read(index % 7, at, at + 1, (index - (index % 3)) % 5)
    })
    const start = performance.now()
    expect(judgeRegister(history(...ops, write(9, 5_000, null, 77)))).toEqual({ linearizable: true })
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})

describe('what is no history', () => {
  const ok = write(0, 0, 1, 1)
  it.each<[string, unknown, string]>([
    ['nothing', null, 'because there are no operations. Give an object with init and a list of ops.'],
    ['no list', { init: null, ops: {} }, 'because there are no operations.'],
    ['no first value', { ops: [ok] }, 'because the first value is undefined. Give init'],
    ['no operation', { init: 1, ops: [ok, 5] }, 'because op 1 is 5. Give an object'],
    [
      'an answer before its call',
      { init: 1, ops: [ok, ok, ok, read(0, 7, 5, 1)] },
      'because op 3 was answered at 5, before it was called at 7. Give a ret that is at least its call',
    ],
    [
      'no answer at all',
      { init: 1, ops: [{ c: 0, call: 1, f: 'r', v: 1 }] },
      'because op 0 was answered at undefined. Give its ret',
    ],
    [
      'a call at no time',
      { init: 1, ops: [{ ...ok, call: NaN }] },
      'because op 0 was called at NaN. Give its call',
    ],
    ['a call in words', { init: 1, ops: [{ ...ok, call: '3' }] }, 'because op 0 was called at 3.'],
    ['no client', { init: 1, ops: [{ ...ok, c: undefined }] }, 'because the client of op 0 is undefined.'],
    [
      'an unknown deed',
      { init: 1, ops: [{ ...ok, f: 'write' }] },
      'because the f of op 0 is write. Give r for a read',
    ],
    ['a value of parts', { init: 1, ops: [{ ...ok, v: [1] }] }, 'because the v of op 0 is [1]. Give a text'],
    [
      'a read of nothing',
      { init: 1, ops: [{ c: 0, call: 0, ret: 1, f: 'r' }] },
      'because the v of op 0 is undefined.',
    ],
    [
      'a compare with nothing',
      { init: 1, ops: [{ ...ok, f: 'c' }] },
      'because the old of op 0 is undefined.',
    ],
    [
      'a compare-and-set without outcome',
      { init: 1, ops: [{ ...ok, f: 'c', old: 1 }] },
      'because the ok of op 0, a finished compare-and-set, is undefined. Give true or false.',
    ],
  ])('is refused in words: %s', (_, given, message) => {
    expect(() => judgeRegister(given as RegisterHistory)).toThrow(`Failed to judge: ${message}`)
  })
})
