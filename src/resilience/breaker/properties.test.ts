import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialBreaker } from './changeMode.ts'
import type { BreakerPolicy } from './policy.ts'
import { breakerPresets, cockatiel, constantWait, opossum, polly, resilience4j } from './presets.ts'
import type { BreakerState, Outcome } from './state.ts'
import { stepBreaker, type BreakerEvent, type BreakerStep } from './stepBreaker.ts'
import { tallyOf } from './window.ts'

type Feed = typeof stepBreaker

interface Fed {
  readonly at: number
  readonly event: BreakerEvent
  readonly before: BreakerState
  readonly step: BreakerStep
}

interface Doing {
  readonly wait: number
  readonly what: 'begin' | 'end' | 'force'
  readonly which: number
  readonly outcome: Outcome
  readonly duration: number
}

const doings = fc.array(
  fc.record<Doing>({
    wait: fc.constantFrom(0, 0, 1, 250, 999, 1000, 1001, 3000),
    what: fc.constantFrom('begin', 'begin', 'begin', 'end', 'end', 'end'),
    which: fc.nat(5),
    outcome: fc.constantFrom<Outcome[]>('success', 'failure', 'failure', 'ignored'),
    duration: fc.constantFrom(0, 10, 5000),
  }),
  { minLength: 20, maxLength: 60, size: 'max' },
)

const small: Partial<BreakerPolicy> = { wait: constantWait(1000) }

const policies: readonly BreakerPolicy[] = [
  resilience4j({
    ...small,
    window: { is: 'lastCalls', size: 4 },
    minimum: 3,
    slow: { longerThan: 1000, percent: 100 },
    probing: { ...resilience4j().probing, permitted: 2 },
  }),
  resilience4j({ ...small, window: { is: 'seconds', seconds: 3 }, minimum: 3, lateResults: 'ignore' }),
  polly({ ...small, minimum: 3 }),
  cockatiel({ ...small, minimum: 2 }),
  opossum({ ...small, minimum: 2 }),
]

/** Plays what was done; outcomes go to calls that are really in flight. */
const play = (policy: BreakerPolicy, done: readonly Doing[], feed: Feed = stepBreaker, start = 0) => {
  let state = initialBreaker(policy, start)
  let now = start
  const fed: Fed[] = []
  const put = (event: BreakerEvent): void => {
    const step = feed(policy, state, event, now)
    fed.push({ at: now, event, before: state, step })
    state = step.state
  }
  for (const [index, { wait, what, which, outcome, duration }] of done.entries()) {
    now += wait
    const call = state.calls[which % Math.max(1, state.calls.length)]
    if (what === 'begin') put({ is: 'asked', id: `c${index}` })
    else if (call !== undefined) put({ is: 'ended', id: call.id, outcome, duration })
  }
  return fed
}

const any = fc.constantFrom(...policies)

type Law = (fed: readonly Fed[], policy: BreakerPolicy) => boolean

const holds = (law: Law, feed: Feed = stepBreaker): boolean =>
  !fc.check(
    fc.property(any, doings, (policy, done) => law(play(policy, done, feed), policy)),
    { numRuns: 400, seed: 7 },
  ).failed

/** B3: while it is open, and not ready to probe, nothing is let through. */
const openMeansNo: Law = (fed) =>
  fed.every(
    ({ event, step }) =>
      event.is !== 'asked' || step.state.mode !== 'open' || step.permission !== 'permitted',
  )

/** B4: it never trips below its minimum. */
const neverBelowMinimum: Law = (fed, policy) =>
  fed.every(({ before, step, at }) => {
    const { lastChange } = step.state
    if (before.mode !== 'closed' || step.state.mode !== 'open' || lastChange === null) return true
    if (lastChange.why.is === 'inARow') return lastChange.why.failures >= policy.minimum
    const { outcomes, calls } = tallyOf(step.state.metrics, at)
    return (policy.counts === 'calls' ? calls : outcomes) >= policy.minimum
  })

/**
 * B6: never more probes in flight than are permitted. Where late results count, an error of an older call that does not
 * count gives back a permit that it never took, as in resilience4j.
 */
const fewProbes: Law = (fed, { probing, lateResults }) =>
  (lateResults === 'count' && fed.some(({ event }) => event.is === 'ended' && event.outcome === 'ignored')) ||
  fed.every(({ step: { state } }) => {
    const probes = state.calls.filter(({ era, mode }) => mode === 'halfOpen' && era === state.era)
    return probes.length <= probing.permitted
  })

/** B7: by itself it closes only out of half-open. */
const closesFromHalfOpen: Law = (fed) =>
  fed.every(
    ({ before, step }) =>
      step.state.mode !== 'closed' || before.mode === 'closed' || step.state.lastChange?.from === 'halfOpen',
  )

const letsThrough: Feed = (policy, state, event, now) => {
  const step = stepBreaker(policy, state, event, now)
  return step.permission === 'rejected' ? { ...step, permission: 'permitted' } : step
}
const forgetsMinimum: Feed = (policy, state, event, now) =>
  stepBreaker({ ...policy, minimum: 1 }, { ...state, metrics: { ...state.metrics, minimum: 1 } }, event, now)
const permitsMore: Feed = (policy, state, event, now) =>
  stepBreaker(
    { ...policy, probing: { ...policy.probing, permitted: policy.probing.permitted + 1 } },
    state,
    event,
    now,
  )
const closesAtOnce: Feed = (policy, state, event, now) => {
  const step = stepBreaker(policy, state, event, now)
  return state.mode === 'open' && event.is === 'ended'
    ? { ...step, state: { ...step.state, mode: 'closed' } }
    : step
}

describe('laws of every breaker', () => {
  const laws: readonly (readonly [name: string, law: Law, mutant: Feed])[] = [
    ['B3 lets nothing through while open', openMeansNo, letsThrough],
    ['B4 never trips below the minimum', neverBelowMinimum, forgetsMinimum],
    ['B6 has no more probes in flight than permitted', fewProbes, permitsMore],
    ['B7 closes only out of half-open', closesFromHalfOpen, closesAtOnce],
  ]

  it.each(laws)('%s, and a mutant that does not is caught', (_, law, mutant) => {
    expect(holds(law)).toBe(true)
    expect(holds(law, mutant)).toBe(false)
  })

  it('B5 the tally is that of the raw log within the window', () => {
    const failure = { ...resilience4j().failure, percent: 101 }
    const policy = resilience4j({ window: { is: 'lastCalls', size: 4 }, failure, slow: null })
    const ofLog = (fed: readonly Fed[], size: number): number =>
      fed
        .flatMap(({ event }) => (event.is === 'ended' && event.outcome !== 'ignored' ? [event.outcome] : []))
        .slice(-size)
        .filter((outcome) => outcome === 'failure').length
    const agrees = (size: number): boolean =>
      !fc.check(
        fc.property(doings, (done) => {
          const fed = play(policy, done)
          const last = fed.at(-1)
          return last === undefined || tallyOf(last.step.state.metrics, last.at).failed === ofLog(fed, size)
        }),
      ).failed
    expect(agrees(4)).toBe(true)
    expect(agrees(5)).toBe(false)
  })

  it('B8 at exactly the end of the wait resilience4j and Hystrix say no, Polly, cockatiel and opossum say yes', () => {
    const permissionAt = (policy: BreakerPolicy, at: number) => {
      const { state } = stepBreaker(policy, initialBreaker(policy), { is: 'forced', to: 'open' }, 0)
      return stepBreaker(policy, state, { is: 'asked', id: 'a' }, at).permission
    }
    const said = Object.entries(breakerPresets).map(([id, preset]) => [id, permissionAt(preset(small), 1000)])
    expect(Object.fromEntries(said)).toEqual({
      resilience4j: 'rejected',
      hystrix: 'rejected',
      polly: 'permitted',
      cockatiel: 'permitted',
      opossum: 'permitted',
    })
    for (const preset of Object.values(breakerPresets))
      expect(permissionAt(preset(small), 1001)).toBe('permitted')
  })

  it('B9 all successes never trip it, unless slow; all failures trip it at exactly the minimum', () => {
    const outcomesUntilOpen = (policy: BreakerPolicy, outcome: Outcome, duration = 0): number | null => {
      let state = initialBreaker(policy)
      for (let call = 1; call <= 300; call += 1) {
        state = stepBreaker(policy, state, { is: 'asked', id: String(call) }, 0).state
        state = stepBreaker(policy, state, { is: 'ended', id: String(call), outcome, duration }, 0).state
        if (state.mode === 'open') return call
      }
      return null
    }
    for (const [id, preset] of Object.entries(breakerPresets)) {
      if (id === 'hystrix') continue
      expect(outcomesUntilOpen(preset(), 'success')).toBeNull()
      expect(outcomesUntilOpen(preset(), 'failure')).toBe(Math.max(1, preset().minimum))
    }
    expect(outcomesUntilOpen(resilience4j(), 'success', 60_001)).toBe(100)
  })

  it('B10 held open by hand, or switched off, no time changes it', () => {
    for (const preset of Object.values(breakerPresets)) {
      for (const to of ['forcedOpen', 'disabled', 'metricsOnly'] as const) {
        const policy = preset()
        const { state } = stepBreaker(policy, initialBreaker(policy), { is: 'forced', to }, 0)
        expect(stepBreaker(policy, state, { is: 'looked' }, 1e12).state.mode).toBe(to)
        const permitted =
          stepBreaker(policy, state, { is: 'asked', id: 'a' }, 1e12).permission === 'permitted'
        expect(permitted).toBe(to !== 'forcedOpen')
      }
    }
  })

  it('B11 shifting all times by whole seconds changes nothing', () => {
    const modes = (fed: readonly Fed[]): readonly string[] =>
      fed.map(({ step }) => `${step.state.mode} ${step.permission}`)
    const isUnchanged = (shift: number, kinds = policies): boolean =>
      !fc.check(
        fc.property(fc.constantFrom(...kinds), doings, (policy, done) => {
          const shifted = modes(play(policy, done, stepBreaker, shift))
          return JSON.stringify(shifted) === JSON.stringify(modes(play(policy, done)))
        }),
        { numRuns: 400, seed: 7 },
      ).failed
    expect(isUnchanged(86_400_000)).toBe(true)
    // Half a second moves the borders of the one-second buckets.
    expect(isUnchanged(500, policies.slice(1, 2))).toBe(false)
  })

  it('changes nothing that it is given', () => {
    const freeze = <Value>(value: Value): Value => {
      if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value)
        Object.values(value).forEach(freeze)
      }
      return value
    }
    const frozen: Feed = (policy, state, event, now) => stepBreaker(freeze(policy), freeze(state), event, now)
    expect(holds(() => true, frozen)).toBe(true)
  })
})
