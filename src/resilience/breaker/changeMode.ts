import type { BreakerPolicy, Millis } from './policy.ts'
import type { BreakerMode, BreakerState, ChangeReason, Metrics } from './state.ts'
import { addEntry, freshMetrics } from './window.ts'

/** A breaker at rest. */
export const initialBreaker = (policy: BreakerPolicy, now: Millis = 0): BreakerState => ({
  mode: 'closed',
  since: now,
  era: 0,
  attempts: 0,
  wait: 0,
  metrics: freshMetrics(policy.window, policy.minimum),
  calls: [],
  permits: 0,
  probes: { succeeded: 0, failed: 0 },
  waiting: [],
  notPermitted: 0,
  holds: 0,
  lastChange: null,
  snapshotAt: now,
})

const waitOf = ({ wait }: BreakerPolicy, attempts: number): Millis =>
  Math.min(wait.most, wait.initial * wait.multiplier ** (attempts - 1))

const afterClosing = (policy: BreakerPolicy, metrics: Metrics, now: Millis): Metrics => {
  const fresh = freshMetrics(policy.window, policy.minimum)
  switch (policy.onClose) {
    case 'fresh':
      return fresh
    case 'kept':
      return metrics
    case 'freshThenSuccess':
      return addEntry(fresh, { is: 'success', slow: false }, now)
  }
}

/** The probes of half-open are judged by statistics of their own, where the rates decide. */
const metricsIn = (policy: BreakerPolicy, state: BreakerState, to: BreakerMode, now: Millis): Metrics => {
  const { probing, window, minimum } = policy
  switch (to) {
    case 'closed':
      return state.mode === 'closed' ? state.metrics : afterClosing(policy, state.metrics, now)
    case 'halfOpen':
      if (probing.decide !== 'rates') return state.metrics
      return freshMetrics({ is: 'lastCalls', size: probing.permitted }, Math.min(minimum, probing.permitted))
    case 'open':
      return state.metrics
    case 'forcedOpen':
    case 'disabled':
    case 'metricsOnly':
      return freshMetrics(window, minimum)
  }
}

const attemptsIn = (state: BreakerState, to: BreakerMode): number => {
  if (to === 'open') return state.attempts + 1
  return to === 'halfOpen' ? state.attempts : 0
}

/** The breaker in another mode, from `now` on. */
export const changeMode = (
  policy: BreakerPolicy,
  state: BreakerState,
  change: { readonly to: BreakerMode; readonly why: ChangeReason },
  now: Millis,
): BreakerState => {
  const { to, why } = change
  const attempts = attemptsIn(state, to)
  return {
    ...state,
    mode: to,
    since: now,
    era: state.era + 1,
    attempts,
    wait: to === 'open' ? waitOf(policy, attempts) : 0,
    metrics: metricsIn(policy, state, to, now),
    permits: to === 'halfOpen' ? policy.probing.permitted : 0,
    probes: { succeeded: 0, failed: 0 },
    notPermitted: 0,
    holds: to === 'forcedOpen' ? Math.max(1, state.holds) : 0,
    lastChange: { at: now, from: state.mode, to, why },
  }
}
