import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialBreaker } from './changeMode.ts'
import type { BreakerPolicy } from './policy.ts'
import {
  breakerPresets,
  constantWait,
  hystrix,
  opossum,
  polly,
  resilience4j,
  type PresetId,
} from './presets.ts'
import type { BreakerState, Outcome } from './state.ts'
import { stepBreaker } from './stepBreaker.ts'
import { tallyOf } from './window.ts'

/*
 * The borders of a breaker, each with a mutant that is caught: the end of the wait, the minimum, the hand, and the window
 * of time, which slides while nobody calls.
 */

type Feed = typeof stepBreaker

const presets = Object.entries(breakerPresets) as readonly [PresetId, (typeof breakerPresets)[PresetId]][]

describe('B8, the end of the wait', () => {
  const admittedAt = (policy: BreakerPolicy, at: number): boolean => {
    const { state } = stepBreaker(policy, initialBreaker(policy), { is: 'forced', to: 'open' }, 0)
    return stepBreaker(policy, state, { is: 'asked', id: 'a' }, at).permission === 'permitted'
  }
  const border = (change: Partial<BreakerPolicy> = {}) =>
    Object.fromEntries(
      presets.map(([id, preset]) => {
        const policy = preset({ wait: constantWait(1000), ...change })
        return [id, [999, 1000, 1001].map((at) => admittedAt(policy, at))]
      }),
    )
  const expected = {
    resilience4j: [false, false, true],
    hystrix: [false, false, true],
    polly: [false, true, true],
    cockatiel: [false, true, true],
    opossum: [false, true, true],
  }

  it('is kept to the millisecond', () => {
    expect(border()).toEqual(expected)
  })

  it('mutants: “from the wait on” for “after it”, and the other way round, are caught', () => {
    expect(border({ admits: 'fromWait' })).not.toEqual(expected)
    expect(border({ admits: 'afterWait' })).not.toEqual(expected)
  })
})

/** Which call opens it when all have this outcome; null if none of 300 does. */
const opensAt = (
  policy: BreakerPolicy,
  outcome: Outcome,
  duration = 0,
  feed: Feed = stepBreaker,
): number | null => {
  let state = initialBreaker(policy)
  for (let call = 1; call <= 300; call += 1) {
    state = feed(policy, state, { is: 'asked', id: String(call) }, 0).state
    state = feed(policy, state, { is: 'ended', id: String(call), outcome, duration }, 0).state
    if (state.mode === 'open') return call
  }
  return null
}

describe('B9, the minimum', () => {
  const minimums = [2, 3, 7, 20]
  const atTheMinimum = (feed?: Feed): boolean =>
    presets
      .filter(([id]) => id !== 'hystrix')
      .every(([, preset]) =>
        minimums.every((minimum) => opensAt(preset({ minimum }), 'failure', 0, feed) === minimum),
      )

  it('is the call that opens it when all fail', () => {
    expect(atTheMinimum()).toBe(true)
  })

  it('mutant: one call late is caught', () => {
    const late: Feed = (policy, state, event, now) => {
      const minimum = state.metrics.minimum + 1
      const step = stepBreaker(policy, { ...state, metrics: { ...state.metrics, minimum } }, event, now)
      const metrics = { ...step.state.metrics, minimum: step.state.metrics.minimum - 1 }
      return { ...step, state: { ...step.state, metrics } }
    }
    expect(atTheMinimum(late)).toBe(false)
  })

  it('successes never open it, unless they are slow; mutant: fast ones that count as slow are caught', () => {
    for (const [, preset] of presets) expect(opensAt(preset({ minimum: 3 }), 'success')).toBeNull()
    const slow = { longerThan: 1000, percent: 100 }
    const policy = resilience4j({ window: { is: 'lastCalls', size: 3 }, minimum: 3, slow })
    expect(opensAt(policy, 'success', 1000)).toBeNull()
    expect(opensAt(policy, 'success', 1001)).toBe(3)
    expect(opensAt({ ...policy, slow: { ...slow, longerThan: 999 } }, 'success', 1000)).toBe(3)
  })

  it('Hystrix opens with the next look of its clock, up to half a second late', () => {
    const policy = hystrix({ minimum: 3 })
    let state = initialBreaker(policy)
    for (const id of ['a', 'b', 'c']) {
      state = stepBreaker(policy, state, { is: 'asked', id }, 100).state
      state = stepBreaker(policy, state, { is: 'ended', id, outcome: 'failure', duration: 0 }, 100).state
    }
    const modeAt = (at: number) => stepBreaker(policy, state, { is: 'looked' }, at).state.mode
    expect([modeAt(100), modeAt(499), modeAt(500)]).toEqual(['closed', 'closed', 'open'])
  })
})

describe('B10, held by hand', () => {
  const times = [1, 60_000, 60_001, 1e9]
  const stays = (feed: Feed): boolean =>
    presets.every(([, preset]) =>
      (['forcedOpen', 'disabled', 'metricsOnly'] as const).every((to) => {
        const policy = preset()
        const { state } = feed(policy, initialBreaker(policy), { is: 'forced', to }, 0)
        return times.every((at) => {
          const { state: asked } = feed(policy, state, { is: 'asked', id: 'a' }, at)
          return asked.mode === to
        })
      }),
    )

  it('no time ends it', () => {
    expect(stays(stepBreaker)).toBe(true)
  })

  it('mutant: forced open that is open with its wait is caught', () => {
    const timed: Feed = (policy, state, event, now) =>
      stepBreaker(
        policy,
        state,
        event.is === 'forced' && event.to === 'forcedOpen' ? { is: 'forced', to: 'open' } : event,
        now,
      )
    expect(stays(timed)).toBe(false)
  })

  it('metrics only records and never opens; disabled records nothing', () => {
    const policy = resilience4j({ window: { is: 'lastCalls', size: 5 }, minimum: 5 })
    const recorded = (['metricsOnly', 'disabled'] as const).map((to) => {
      let { state } = stepBreaker(policy, initialBreaker(policy), { is: 'forced', to }, 0)
      for (const id of ['a', 'b', 'c', 'd', 'e']) {
        state = stepBreaker(policy, state, { is: 'asked', id }, 1).state
        state = stepBreaker(policy, state, { is: 'ended', id, outcome: 'failure', duration: 0 }, 1).state
      }
      return [state.mode, tallyOf(state.metrics, 1).failed]
    })
    expect(recorded).toEqual([
      ['metricsOnly', 5],
      ['disabled', 0],
    ])
  })
})

interface Told {
  readonly wait: number
  readonly outcome: 'success' | 'failure'
}

const never = { percent: 101, compare: 'atLeast', arithmetic: 'percentFirst' } as const

describe('B5, windows of time', () => {
  const told = fc.array(
    fc.record<Told>({
      wait: fc.constantFrom(0, 1, 400, 999, 1000, 2500, 12_000),
      outcome: fc.constantFrom('success', 'failure'),
    }),
    { minLength: 1, maxLength: 40 },
  )

  /** Feeds outcomes, looks a while after the last, and gives the breaker's tally beside the raw log. */
  const tell = (policy: BreakerPolicy, all: readonly Told[], later: number) => {
    let state: BreakerState = initialBreaker(policy)
    let now = 0
    const log: { readonly at: number; readonly outcome: string }[] = []
    for (const [index, { wait, outcome }] of all.entries()) {
      now += wait
      const id = String(index)
      state = stepBreaker(policy, state, { is: 'asked', id }, now).state
      state = stepBreaker(policy, state, { is: 'ended', id, outcome, duration: 0 }, now).state
      log.push({ at: now, outcome })
    }
    return { tally: tallyOf(state.metrics, now + later), log, now: now + later }
  }

  const agrees = (policy: BreakerPolicy, isIn: (at: number, now: number) => boolean): boolean =>
    !fc.check(
      fc.property(told, fc.constantFrom(0, 1, 500, 1000, 9999, 10_000), (all, later) => {
        const { tally, log, now } = tell(policy, all, later)
        const inside = log.filter(({ at }) => isIn(at, now))
        const failed = inside.filter(({ outcome }) => outcome === 'failure').length
        return tally.outcomes === inside.length && tally.failed === failed
      }),
      { numRuns: 300, seed: 5 },
    ).failed

  const second = (at: number): number => Math.floor(at / 1000)

  it('resilience4j counts the last whole seconds, as the raw log has them; mutant: one second more is caught', () => {
    const policy = resilience4j({ window: { is: 'seconds', seconds: 5 }, failure: never, slow: null })
    expect(agrees(policy, (at, now) => second(at) > second(now) - 5)).toBe(true)
    expect(agrees(policy, (at, now) => second(at) > second(now) - 6)).toBe(false)
  })

  it('opossum counts ten buckets of a clock; mutant: a window that slides by the millisecond is caught', () => {
    const policy = opossum({ failure: never })
    expect(agrees(policy, (at, now) => second(at) > second(now) - 10)).toBe(true)
    expect(agrees(policy, (at, now) => at > now - 10_000)).toBe(false)
  })

  it('Polly lets a part go when its beginning is as old as the window; mutant: when its outcome is, is caught', () => {
    const policy = polly({ window: { is: 'subWindows', duration: 10_000, parts: 10 }, failure: never })
    const beginnings = (log: readonly number[]): ReadonlyMap<number, number> => {
      let began = Number.NEGATIVE_INFINITY
      return new Map(log.map((at) => [at, (began = at - began < 1000 ? began : at)]))
    }
    const differs = (useBeginning: boolean): boolean =>
      fc.check(
        fc.property(told, fc.constantFrom(0, 1, 9000, 9999, 10_000), (all, later) => {
          const { tally, log, now } = tell(policy, all, later)
          const parts = beginnings(log.map(({ at }) => at))
          const inside = log.filter(({ at }) => now - (useBeginning ? (parts.get(at) ?? at) : at) < 10_000)
          return tally.outcomes === inside.length
        }),
        { numRuns: 300, seed: 5 },
      ).failed
    expect(differs(true)).toBe(false)
    expect(differs(false)).toBe(true)
  })
})
