import { initialBreaker } from '../breaker/changeMode.ts'
import type { BreakerPolicy } from '../breaker/policy.ts'
import { breakerPresets, constantWait } from '../breaker/presets.ts'
import { stepBreaker } from '../breaker/stepBreaker.ts'

/** A policy around a call, and its figures. Times in milliseconds. */
export type Policy =
  /** Answers in place of a failure. */
  | { readonly name: 'fallback' }
  /** Tries up to `retries` times more, after `wait` each. */
  | { readonly name: 'retry'; readonly retries: number; readonly wait: number }
  /** Lets nobody through for `openFor` after `failures` in a row; then one call decides. */
  | { readonly name: 'breaker'; readonly failures: number; readonly openFor: number }
  /** Waits no longer than `limit`. What it waited for goes on. */
  | { readonly name: 'timeout'; readonly limit: number }

export type PolicyName = Policy['name']

/** What one call to the service comes to, unless nobody waits for it any more. */
export interface CallPlan {
  readonly took: number
  readonly ok: boolean
}

/** How a use of the whole stack ends. */
export type StackOutcome = 'ok' | 'failed' | 'timedOut' | 'rejected' | 'fallback'

/** What a stack did, step by step. */
export type StackStep =
  | { readonly is: 'called'; readonly call: number }
  /** `late`: a time-out has given up on it meanwhile. */
  | { readonly is: 'finished'; readonly call: number; readonly ok: boolean; readonly late: boolean }
  | { readonly is: 'retried'; readonly n: number }
  | { readonly is: 'timedOut' }
  | { readonly is: 'opened' }
  | { readonly is: 'rejected' }
  | { readonly is: 'fellBack' }

export type TimedStep = StackStep & { readonly at: number }

/** What one use of a stack came to. */
export interface Used {
  readonly outcome: StackOutcome
  readonly end: number
  /** In order of time. */
  readonly steps: readonly TimedStep[]
  /** How often each policy was gone through. */
  readonly entered: Readonly<Record<PolicyName, number>>
}

/** A stack that keeps what its breaker knows from one use to the next. */
export interface Stack {
  /** One use, from `at` on; not before the use before it ended. */
  use(at: number): Used
}

interface Ran {
  readonly outcome: StackOutcome
  /** Infinity: given up from outside, so there is no end of its own. */
  readonly end: number
}

type Invoke = (at: number, deadline: number) => Ran

interface Notes {
  readonly steps: TimedStep[]
  readonly entered: Record<PolicyName, number>
}

const abandoned: Ran = { outcome: 'failed', end: Infinity }

const isGood = ({ outcome }: Ran): boolean => outcome === 'ok' || outcome === 'fallback'

const retrying =
  (policy: Policy & { readonly name: 'retry' }, inner: Invoke, notes: () => Notes): Invoke =>
  (at, deadline) => {
    let ran = inner(at, deadline)
    for (let n = 1; n <= policy.retries && !isGood(ran); n += 1) {
      const again = ran.end + policy.wait
      // Nobody waits any more: a retry would be work for nothing.
      if (again >= deadline) return abandoned
      notes().steps.push({ at: again, is: 'retried', n })
      ran = inner(again, deadline)
    }
    return ran
  }

const limiting =
  ({ limit }: Policy & { readonly name: 'timeout' }, inner: Invoke, notes: () => Notes): Invoke =>
  (at, deadline) => {
    const end = at + limit
    const ran = inner(at, Math.min(deadline, end))
    if (ran.end <= end) return ran
    if (end > deadline) return abandoned
    notes().steps.push({ at: end, is: 'timedOut' })
    return { outcome: 'timedOut', end }
  }

const fallingBack =
  (inner: Invoke, notes: () => Notes): Invoke =>
  (at, deadline) => {
    const ran = inner(at, deadline)
    if (isGood(ran) || ran.end > deadline) return ran
    notes().steps.push({ at: ran.end, is: 'fellBack' })
    return { outcome: 'fallback', end: ran.end }
  }

interface Result {
  readonly id: string
  readonly began: number
  readonly end: number
  readonly failed: boolean
}

/** A breaker that counts failures in a row; one call decides in half-open, the others are told no. */
const inARow = (failures: number, openFor: number): BreakerPolicy => ({
  ...breakerPresets.cockatiel({ minimum: failures, wait: constantWait(openFor) }),
  probing: { ...breakerPresets.cockatiel().probing, others: 'rejected' },
})

/** A breaker around a call. A result counts when it comes in, even if nobody waits for it any more. */
const breaking = (
  { failures, openFor }: Policy & { readonly name: 'breaker' },
  inner: Invoke,
  notes: () => Notes,
): Invoke => {
  const policy = inARow(failures, openFor)
  let state = initialBreaker(policy)
  let asked = 0
  let outstanding: readonly Result[] = []
  const record = ({ id, began, end, failed }: Result): void => {
    const outcome = failed ? 'failure' : 'success'
    const before = state.mode
    state = stepBreaker(policy, state, { is: 'ended', id, outcome, duration: end - began }, end).state
    if (state.mode === 'open' && before !== 'open') notes().steps.push({ at: end, is: 'opened' })
  }
  return (at, deadline) => {
    for (const result of outstanding.filter(({ end }) => end <= at)) record(result)
    outstanding = outstanding.filter(({ end }) => end > at)
    asked += 1
    const id = String(asked)
    const step = stepBreaker(policy, state, { is: 'asked', id }, at)
    state = step.state
    if (step.permission !== 'permitted') {
      notes().steps.push({ at, is: 'rejected' })
      return { outcome: 'rejected', end: at }
    }
    const ran = inner(at, deadline)
    // Given up from outside: what it waited for has no result of its own, and the time is up.
    const result = { id, began: at, end: ran.end < Infinity ? ran.end : deadline, failed: !isGood(ran) }
    if (result.end <= deadline) record(result)
    else outstanding = [...outstanding, result]
    return ran
  }
}

const wrapped = (policy: Policy, inner: Invoke, notes: () => Notes): Invoke => {
  switch (policy.name) {
    case 'fallback':
      return fallingBack(inner, notes)
    case 'retry':
      return retrying(policy, inner, notes)
    case 'breaker':
      return breaking(policy, inner, notes)
    case 'timeout':
      return limiting(policy, inner, notes)
  }
}

/** Wraps policies around a service, the outermost first. `plan` says what the n-th call to it, from 0, comes to. */
export const composePolicies = (policies: readonly Policy[], plan: (call: number) => CallPlan): Stack => {
  let current: Notes = { steps: [], entered: { fallback: 0, retry: 0, breaker: 0, timeout: 0 } }
  let calls = 0
  const notes = (): Notes => current
  const service: Invoke = (at, deadline) => {
    const call = calls
    calls += 1
    const { took, ok } = plan(call)
    const end = at + took
    current.steps.push(
      { at, is: 'called', call },
      { at: end, is: 'finished', call, ok, late: end > deadline },
    )
    return { outcome: ok ? 'ok' : 'failed', end }
  }
  const stack = policies.toReversed().reduce<Invoke>((inner, policy) => {
    const outer = wrapped(policy, inner, notes)
    return (at, deadline) => {
      current.entered[policy.name] += 1
      return outer(at, deadline)
    }
  }, service)
  return {
    use: (at) => {
      current = { steps: [], entered: { fallback: 0, retry: 0, breaker: 0, timeout: 0 } }
      const { outcome, end } = stack(at, Infinity)
      return { outcome, end, steps: current.steps.toSorted((a, b) => a.at - b.at), entered: current.entered }
    },
  }
}
