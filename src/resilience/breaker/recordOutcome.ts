import { changeMode } from './changeMode.ts'
import { judgeRates } from './judgeRates.ts'
import type { BreakerPolicy, Millis } from './policy.ts'
import type { BreakerMode, BreakerState, OpenCall, Outcome } from './state.ts'
import { addEntry } from './window.ts'

/** An outcome that has come in. */
export interface Ended {
  readonly outcome: 'success' | 'failure'
  readonly slow: boolean
  /** The call, as it began; null when nobody knows of it. */
  readonly call: OpenCall | null
}

const withEntry = (state: BreakerState, { outcome, slow }: Ended, now: Millis): BreakerState => ({
  ...state,
  metrics: addEntry(state.metrics, { is: outcome, slow }, now),
})

const judged = (policy: BreakerPolicy, state: BreakerState, outcome: Outcome, now: Millis): BreakerState => {
  if (policy.judgedOn === 'snapshots') return state
  if (policy.judgedOn === 'failures' && outcome !== 'failure') return state
  const verdict = judgeRates(policy, state.metrics, now)
  if (verdict.is !== 'above') return state
  return changeMode(policy, state, { to: 'open', why: verdict.why }, now)
}

const byRates = (policy: BreakerPolicy, state: BreakerState, ended: Ended, now: Millis): BreakerState => {
  const recorded = withEntry(state, ended, now)
  const verdict = judgeRates(policy, recorded.metrics, now)
  if (verdict.is === 'notEnough') return recorded
  if (verdict.is === 'above') return changeMode(policy, recorded, { to: 'open', why: verdict.why }, now)
  const total = recorded.metrics.entries.length
  return changeMode(policy, recorded, { to: 'closed', why: { is: 'belowThresholds', total } }, now)
}

/** The first outcome decides. Whether it is recorded besides is up to the state that it is recorded in. */
const byEach = (policy: BreakerPolicy, state: BreakerState, ended: Ended, now: Millis): BreakerState => {
  const recorded = withEntry(state, ended, now)
  return ended.outcome === 'success'
    ? changeMode(policy, recorded, { to: 'closed', why: { is: 'probeSucceeded' } }, now)
    : changeMode(policy, recorded, { to: 'open', why: { is: 'probeFailed' } }, now)
}

const bySample = (policy: BreakerPolicy, state: BreakerState, ended: Ended, now: Millis): BreakerState => {
  const { permitted, tolerated } = policy.probing
  const failed = state.probes.failed + (ended.outcome === 'failure' ? 1 : 0)
  const succeeded = state.probes.succeeded + (ended.outcome === 'success' ? 1 : 0)
  const counted = { ...state, probes: { failed, succeeded } }
  if (failed > (tolerated / 100) * permitted) {
    const recorded = withEntry(counted, ended, now)
    return changeMode(policy, recorded, { to: 'open', why: { is: 'probeFailed' } }, now)
  }
  if (failed + succeeded < permitted) return counted
  return changeMode(policy, counted, { to: 'closed', why: { is: 'probeSucceeded' } }, now)
}

const inHalfOpen = (policy: BreakerPolicy, state: BreakerState, ended: Ended, now: Millis): BreakerState => {
  switch (policy.probing.decide) {
    case 'rates':
      return byRates(policy, state, ended, now)
    case 'each':
      return byEach(policy, state, ended, now)
    case 'sample':
      return bySample(policy, state, ended, now)
  }
}

/** Where a call keeps the state under which it began: it is judged as then, whatever the state is now. */
const asItBegan = (policy: BreakerPolicy, state: BreakerState, ended: Ended, now: Millis): BreakerState => {
  const { call } = ended
  if (call === null) return state
  if (call.mode === 'halfOpen') {
    return call.era === state.era ? inHalfOpen(policy, state, ended, now) : state
  }
  const recorded = withEntry(state, ended, now)
  if (ended.outcome === 'success' || state.mode === 'open' || state.mode === 'forcedOpen') return recorded
  return judged(policy, recorded, ended.outcome, now)
}

const recordsIn: Readonly<Record<BreakerMode, boolean>> = {
  closed: true,
  open: true,
  halfOpen: true,
  metricsOnly: true,
  forcedOpen: false,
  disabled: false,
}

/** The breaker after an outcome. */
export const recordOutcome = (
  policy: BreakerPolicy,
  state: BreakerState,
  ended: Ended,
  now: Millis,
): BreakerState => {
  if (policy.lateResults === 'ignore' && ended.call !== null && ended.call.era !== state.era) return state
  if (policy.remembersState) return asItBegan(policy, state, ended, now)
  if (!recordsIn[state.mode]) return state
  if (state.mode === 'halfOpen') return inHalfOpen(policy, state, ended, now)
  const recorded = withEntry(state, ended, now)
  return state.mode === 'closed' ? judged(policy, recorded, ended.outcome, now) : recorded
}
