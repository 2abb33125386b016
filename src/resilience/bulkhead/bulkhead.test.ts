import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyBulkhead,
  enterBulkhead,
  expireBulkhead,
  leaveBulkhead,
  type Bulkhead,
  type BulkheadPolicy,
  type BulkheadStep,
} from './bulkhead.ts'

interface Implementation {
  readonly enter: typeof enterBulkhead
  readonly leave: typeof leaveBulkhead
  readonly expire: typeof expireBulkhead
}

const real: Implementation = { enter: enterBulkhead, leave: leaveBulkhead, expire: expireBulkhead }

const policy: BulkheadPolicy = { maxConcurrent: 3, maxQueue: 2, maxWait: 50 }

interface Moment {
  readonly now: number
  readonly step: BulkheadStep
}

/** Calls come and go at random; some leave twice, or while they wait. In the end all have left. */
const played = ({ enter, leave, expire }: Implementation, steps: readonly (readonly [string, number])[]) => {
  const moments: Moment[] = []
  let state: Bulkhead = emptyBulkhead
  let now = 0
  let next = 0
  const take = (step: BulkheadStep): void => {
    moments.push({ now, step })
    state = step.state
  }
  for (const [what, value] of steps) {
    now += value
    take(expire(policy, state, now))
    if (what === 'enter') {
      take(enter(policy, state, next, now))
      next += 1
    } else {
      take(leave(policy, state, value % Math.max(1, next), now))
    }
  }
  for (let id = 0; id < next; id += 1) take(leave(policy, state, id, now))
  return moments
}

const steps = fc.array(
  fc.tuple(fc.constantFrom('enter', 'enter', 'leave'), fc.integer({ min: 0, max: 30 })),
  {
    maxLength: 60,
  },
)

const holds = (implementation: Implementation, check: (moments: readonly Moment[]) => boolean): boolean =>
  !fc.check(
    fc.property(steps, (all) => check(played(implementation, all))),
    { numRuns: 300, seed: 1 },
  ).failed

/** K1: never more at a time, never more in the queue, never waited for longer. */
const isBounded = (moments: readonly Moment[]): boolean =>
  moments.every(
    ({ now, step: { state } }) =>
      state.running.length <= policy.maxConcurrent &&
      state.waiting.length <= policy.maxQueue &&
      state.waiting.every(({ since }) => now - since < policy.maxWait),
  )

/** K2: when all have left, each permit that was given has come back. */
const isConserved = (moments: readonly Moment[]): boolean => {
  const end = moments.at(-1)?.step.state ?? emptyBulkhead
  return end.running.length === 0 && end.acquired === end.released
}

/** K3: waiting calls begin in the order in which they came. */
const isFair = (moments: readonly Moment[]): boolean => {
  const began = moments.flatMap(({ step }) => step.started)
  return began.every((id, index) => index === 0 || id > (began[index - 1] ?? -1))
}

describe('a bulkhead', () => {
  it('never holds more than it may, nor lets anybody wait for longer (K1)', () => {
    expect(holds(real, isBounded)).toBe(true)
    const oneTooMany: Implementation = {
      ...real,
      enter: (given, ...rest) => enterBulkhead({ ...given, maxConcurrent: given.maxConcurrent + 1 }, ...rest),
    }
    expect(holds(oneTooMany, isBounded)).toBe(false)
    const expiresNever: Implementation = {
      ...real,
      expire: (_, state) => ({ state, admission: null, started: [], expired: [] }),
    }
    expect(
      holds(
        { ...expiresNever, leave: (given, ...rest) => leaveBulkhead({ ...given, maxWait: 1e9 }, ...rest) },
        isBounded,
      ),
    ).toBe(false)
  })

  it('takes each permit back exactly once, whoever leaves how often (K2)', () => {
    expect(holds(real, isConserved)).toBe(true)
    const twice: Implementation = {
      ...real,
      leave: (given, state, id, now) => {
        const step = leaveBulkhead(given, state, id, now)
        return { ...step, state: { ...step.state, released: state.released + 1 } }
      },
    }
    expect(holds(twice, isConserved)).toBe(false)
  })

  it('serves those who wait in the order in which they came (K3)', () => {
    expect(holds(real, isFair)).toBe(true)
    const newestFirst: Implementation = {
      ...real,
      leave: (given, state, ...rest) =>
        leaveBulkhead(given, { ...state, waiting: state.waiting.toReversed() }, ...rest),
    }
    expect(holds(newestFirst, isFair)).toBe(false)
  })

  it('says no at once where nobody may wait', () => {
    const strict = { maxConcurrent: 1, maxQueue: 5, maxWait: 0 }
    const first = enterBulkhead(strict, emptyBulkhead, 1, 0)
    expect(first.admission).toBe('permitted')
    expect(enterBulkhead(strict, first.state, 2, 0).admission).toBe('rejected')
  })

  it('sends away whose time is up before it serves anybody', () => {
    const one = { maxConcurrent: 1, maxQueue: 5, maxWait: 50 }
    const full = enterBulkhead(one, emptyBulkhead, 1, 0).state
    const queue = enterBulkhead(one, enterBulkhead(one, full, 2, 0).state, 3, 10).state
    expect(leaveBulkhead(one, queue, 1, 50)).toMatchObject({ expired: [2], started: [3] })
  })
})
