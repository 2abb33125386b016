import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composePolicies, type CallPlan, type Policy, type Used } from './compose.ts'

type Compose = typeof composePolicies

const plans = fc.array(fc.record({ took: fc.integer({ min: 0, max: 3000 }), ok: fc.boolean() }), {
  minLength: 1,
  maxLength: 6,
})

const planOf =
  (list: readonly CallPlan[]) =>
  (call: number): CallPlan =>
    list[call % list.length] ?? { took: 0, ok: true }

const callsOf = ({ steps }: Used) => steps.filter(({ is }) => is === 'called')

const holds = (check: (plan: readonly CallPlan[], retries: number) => boolean): boolean =>
  !fc.check(fc.property(plans, fc.integer({ min: 0, max: 5 }), check), { numRuns: 300, seed: 1 }).failed

const retry = (retries: number): Policy => ({ name: 'retry', retries, wait: 200 })
const timeout: Policy = { name: 'timeout', limit: 1000 }
const breaker: Policy = { name: 'breaker', failures: 3, openFor: 10_000 }

/** R1: at most 1 + max attempts, and none after the first success. */
const stopsInTime = (compose: Compose): boolean =>
  holds((plan, retries) => {
    const used = compose([retry(retries)], planOf(plan)).use(0)
    const calls = callsOf(used)
    const firstGood = calls.findIndex((_, call) => planOf(plan)(call).ok)
    return calls.length <= 1 + retries && (firstGood < 0 || calls.length === firstGood + 1)
  })

/** R3: a deadline around retries ends them: the whole takes no longer, and no attempt begins after it. */
const keepsDeadline = (compose: Compose): boolean =>
  holds((plan, retries) => {
    const used = compose([timeout, retry(retries)], planOf(plan)).use(0)
    return used.end <= 1000 && callsOf(used).every(({ at }) => at <= 1000)
  })

describe('policies around a call', () => {
  it('try at most 1 + max times, and stop at the first success (R1)', () => {
    expect(stopsInTime(composePolicies)).toBe(true)
    const oneTooMany: Compose = (policies, plan) =>
      composePolicies(
        policies.map((policy) =>
          policy.name === 'retry' ? { ...policy, retries: policy.retries + 1 } : policy,
        ),
        plan,
      )
    expect(stopsInTime(oneTooMany)).toBe(false)
  })

  it('keep a deadline that is around them (R3)', () => {
    expect(keepsDeadline(composePolicies)).toBe(true)
    const deadlineForEachAttempt: Compose = (policies, plan) => composePolicies(policies.toReversed(), plan)
    expect(keepsDeadline(deadlineForEachAttempt)).toBe(false)
  })

  it('mean something else in another order: four calls and 4.6 s, or one call and 1 s', () => {
    const hangs = (): CallPlan => ({ took: 8000, ok: true })
    const each = composePolicies([retry(3), timeout], hangs).use(0)
    expect([callsOf(each).length, each.end, each.outcome]).toEqual([4, 4600, 'timedOut'])
    const whole = composePolicies([timeout, retry(3)], hangs).use(0)
    expect([callsOf(whole).length, whole.end, whole.outcome]).toEqual([1, 1000, 'timedOut'])
  })

  it('let a breaker see attempts when it is inside, and operations when it is outside', () => {
    const dead = (): CallPlan => ({ took: 100, ok: false })
    const until = (policies: readonly Policy[]): number => {
      const stack = composePolicies(policies, dead)
      let calls = 0
      for (let at = 0; ; at += 2000) {
        const used = stack.use(at)
        calls += callsOf(used).length
        if (used.steps.some(({ is }) => is === 'rejected')) return calls
      }
    }
    expect(until([retry(3), breaker])).toBe(3)
    expect(until([breaker, retry(3)])).toBe(12)
  })

  it('abandon the answer, not the work: the service is done after the time is up', () => {
    const used = composePolicies([timeout], () => ({ took: 8000, ok: true })).use(0)
    expect(used.steps.map(({ is, at }) => [is, at])).toEqual([
      ['called', 0],
      ['timedOut', 1000],
      ['finished', 8000],
    ])
  })

  it('hide failures from a breaker that is around the fallback', () => {
    const stack = composePolicies([breaker, { name: 'fallback' }], () => ({ took: 100, ok: false }))
    const outcomes = [0, 1, 2, 3, 4].map((n) => stack.use(n * 1000).outcome)
    expect(outcomes).toEqual(['fallback', 'fallback', 'fallback', 'fallback', 'fallback'])
  })

  it('count each policy that was gone through, and none that was not', () => {
    const used = composePolicies([breaker, retry(2)], () => ({ took: 100, ok: false })).use(0)
    expect(used.entered).toEqual({ fallback: 0, retry: 1, breaker: 1, timeout: 0 })
  })

  it('let one call through an open breaker after its wait', () => {
    let healthy = false
    const stack = composePolicies([breaker], () => ({ took: 100, ok: healthy }))
    const before = [0, 1000, 2000, 3000].map((at) => stack.use(at).outcome)
    healthy = true
    expect(before).toEqual(['failed', 'failed', 'failed', 'rejected'])
    expect([12_000, 12_200, 12_400].map((at) => stack.use(at).outcome)).toEqual(['rejected', 'ok', 'ok'])
  })
})
