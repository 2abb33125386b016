import { changeMode } from './changeMode.ts'
import { judgeRates } from './judgeRates.ts'
import type { BreakerPolicy, Millis } from './policy.ts'
import { recordOutcome } from './recordOutcome.ts'
import type { BreakerMode, BreakerState, Outcome } from './state.ts'
import { addEntry } from './window.ts'

/** What happens to a breaker. */
export type BreakerEvent =
  /** Somebody wants to call. */
  | { readonly is: 'asked'; readonly id: string }
  /** A call is over; `duration` decides whether it was slow. */
  | { readonly is: 'ended'; readonly id: string; readonly outcome: Outcome; readonly duration: Millis }
  /** Moved by hand. Each `forcedOpen` is a hold; `released` gives one back. */
  | { readonly is: 'forced'; readonly to: BreakerMode | 'released' }
  /** Time goes on. */
  | { readonly is: 'looked' }

/** What a breaker answers to a call. */
export type Permission = 'permitted' | 'rejected' | 'waiting'

export interface BreakerStep {
  readonly state: BreakerState
  /** For `asked`; null for all else. */
  readonly permission: Permission | null
  /** Waiting calls that begin now, oldest first. */
  readonly started: readonly string[]
  /** Waiting calls that are told no now. */
  readonly refused: readonly string[]
}

/** When the wait of an open breaker is over; null while it is not open. */
export const waitOverAt = ({ mode, since, wait }: BreakerState): Millis | null =>
  mode === 'open' ? since + wait : null

/** Whether an open breaker has waited long enough: the next call will probe. */
export const isReadyToProbe = (policy: BreakerPolicy, state: BreakerState, now: Millis): boolean => {
  const over = waitOverAt(state)
  if (over === null) return false
  return policy.admits === 'afterWait' ? now > over : now >= over
}

const toHalfOpen = (policy: BreakerPolicy, state: BreakerState, at: Millis): BreakerState =>
  changeMode(policy, state, { to: 'halfOpen', why: { is: 'waitOver', wait: state.wait } }, at)

/** One look at the rate, by the clock. */
const lookAt = (policy: BreakerPolicy, state: BreakerState, at: Millis): BreakerState => {
  if (state.mode !== 'closed') return state
  const verdict = judgeRates(policy, state.metrics, at)
  return verdict.is === 'above' ? changeMode(policy, state, { to: 'open', why: verdict.why }, at) : state
}

const snapshots = (policy: BreakerPolicy, state: BreakerState, now: Millis): BreakerState => {
  if (policy.judgedOn !== 'snapshots') return state
  const { snapshotEvery } = policy
  const looks = Math.floor((now - state.snapshotAt) / snapshotEvery)
  if (looks <= 0) return state
  let next = state
  if (state.metrics.entries.length > 0) {
    for (let look = 1; look <= looks; look += 1) {
      next = lookAt(policy, next, state.snapshotAt + look * snapshotEvery)
    }
  }
  return { ...next, snapshotAt: state.snapshotAt + looks * snapshotEvery }
}

/** What timers have done by `now`. */
export const advanceBreaker = (policy: BreakerPolicy, state: BreakerState, now: Millis): BreakerState => {
  let next = snapshots(policy, state, now)
  const over = waitOverAt(next)
  if (policy.admits === 'byTimer' && over !== null && now >= over) next = toHalfOpen(policy, next, over)
  const { longest, afterLongest } = policy.probing
  const until = next.since + longest
  if (next.mode === 'halfOpen' && longest > 0 && now >= until) {
    next = changeMode(policy, next, { to: afterLongest, why: { is: 'tooLongHalfOpen', longest } }, until)
  }
  return next
}

const permit = (state: BreakerState, id: string, now: Millis): BreakerState => ({
  ...state,
  calls: [...state.calls, { id, at: now, era: state.era, mode: state.mode }],
})

const reject = (state: BreakerState): readonly [BreakerState, Permission] => [
  { ...state, notPermitted: state.notPermitted + 1 },
  'rejected',
]

const askHalfOpen = (
  policy: BreakerPolicy,
  state: BreakerState,
  id: string,
  now: Millis,
): readonly [BreakerState, Permission] => {
  if (state.permits > 0) return [permit({ ...state, permits: state.permits - 1 }, id, now), 'permitted']
  if (policy.probing.others === 'rejected') return reject(state)
  return [{ ...state, waiting: [...state.waiting, id] }, 'waiting']
}

/** Its own limit of calls at a time: one more is a failure. */
const overCapacity = (policy: BreakerPolicy, state: BreakerState, now: Millis): BreakerState | null => {
  if (policy.capacity === null || state.calls.length < policy.capacity) return null
  return recordOutcome(policy, state, { outcome: 'failure', slow: false, call: null }, now)
}

const wouldPermit = ({ mode, permits }: BreakerState): boolean =>
  mode === 'halfOpen' ? permits > 0 : mode !== 'open' && mode !== 'forcedOpen'

const admit = (
  policy: BreakerPolicy,
  state: BreakerState,
  id: string,
  now: Millis,
): readonly [BreakerState, Permission] => {
  const full = overCapacity(policy, state, now)
  if (full !== null && wouldPermit(state)) return [full, 'rejected']
  switch (state.mode) {
    case 'closed':
    case 'disabled':
    case 'metricsOnly':
      return [permit(state, id, now), 'permitted']
    case 'forcedOpen':
      return reject(state)
    case 'halfOpen':
      return askHalfOpen(policy, state, id, now)
    case 'open':
      if (policy.admits === 'byTimer' || !isReadyToProbe(policy, state, now)) return reject(state)
      return askHalfOpen(policy, toHalfOpen(policy, state, now), id, now)
  }
}

const ask = (policy: BreakerPolicy, state: BreakerState, id: string, now: Millis): BreakerStep => {
  const counted =
    policy.counts === 'calls'
      ? { ...state, metrics: addEntry(state.metrics, { is: 'call', slow: false }, now) }
      : state
  const [next, permission] = admit(policy, counted, id, now)
  return { state: next, permission, started: [], refused: [] }
}

const endIgnored = (policy: BreakerPolicy, wasProbe: boolean): Outcome | null => {
  if (policy.ignored === 'success') return 'success'
  return policy.ignored === 'successOfProbe' && wasProbe ? 'success' : null
}

const end = (
  policy: BreakerPolicy,
  state: BreakerState,
  event: BreakerEvent & { readonly is: 'ended' },
  now: Millis,
): BreakerState => {
  const { id, outcome, duration } = event
  const call = state.calls.find((each) => each.id === id) ?? null
  const left = { ...state, calls: state.calls.filter((each) => each !== call) }
  const counted = outcome === 'ignored' ? endIgnored(policy, call?.mode === 'halfOpen') : outcome
  if (counted === null || counted === 'ignored') {
    const isLate = policy.lateResults === 'ignore' && call?.era !== state.era
    if (left.mode !== 'halfOpen' || policy.remembersState || isLate) return left
    return { ...left, permits: left.permits + 1 }
  }
  const slow = policy.slow !== null && duration > policy.slow.longerThan
  return recordOutcome(policy, left, { outcome: counted, slow, call }, now)
}

const force = (
  policy: BreakerPolicy,
  state: BreakerState,
  to: BreakerMode | 'released',
  now: Millis,
): BreakerState => {
  const why = { is: 'byHand' } as const
  if (to === 'released') {
    if (state.mode !== 'forcedOpen') return state
    if (state.holds > 1) return { ...state, holds: state.holds - 1 }
    return changeMode(policy, state, { to: 'closed', why }, now)
  }
  if (to === 'forcedOpen' && state.mode === 'forcedOpen') return { ...state, holds: state.holds + 1 }
  return changeMode(policy, state, { to, why }, now)
}

/** Those that waited for the verdict try again, oldest first, once there is one. */
const release = (
  policy: BreakerPolicy,
  before: BreakerState,
  state: BreakerState,
  now: Millis,
): BreakerStep => {
  const plain: BreakerStep = { state, permission: null, started: [], refused: [] }
  if (state.waiting.length === 0 || state.era === before.era) return plain
  let next: BreakerState = { ...state, waiting: [] }
  const [started, refused]: [string[], string[]] = [[], []]
  for (const id of state.waiting) {
    const [admitted, permission] = admit(policy, next, id, now)
    next = admitted
    if (permission === 'permitted') started.push(id)
    if (permission === 'rejected') refused.push(id)
  }
  return { state: next, permission: null, started, refused }
}

/** One reducer for all libraries: what `event` does to a breaker at `now`. Pure. */
export const stepBreaker = (
  policy: BreakerPolicy,
  state: BreakerState,
  event: BreakerEvent,
  now: Millis,
): BreakerStep => {
  const before = advanceBreaker(policy, state, now)
  switch (event.is) {
    case 'asked':
      return ask(policy, before, event.id, now)
    case 'ended':
      return release(policy, before, end(policy, before, event, now), now)
    case 'forced':
      return release(policy, before, force(policy, before, event.to, now), now)
    case 'looked':
      return { state: before, permission: null, started: [], refused: [] }
  }
}
