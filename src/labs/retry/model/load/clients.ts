import type { Millis } from '../../../../kernel/index.ts'
import { payIn, payOut, type RetryBudget } from '../../../../resilience/index.ts'
import { added, takeOldest } from '../backlog.ts'
import type { RetrySettings } from '../settings.ts'
import { askGate, tellGate } from './gate.ts'
import type { Attempt, LoadFact, LoadState } from './state.ts'

/** Retries that a budget can save up: next to none, so that the share is what counts. */
const burst = 10

const budgetOf = ({ budget }: RetrySettings): RetryBudget | null =>
  budget === null ? null : { ratio: budget, burst }

type ToSend = Pick<Attempt, 'request' | 'n' | 'memory'>

/** An attempt goes to the server's queue, unless the breaker says no. */
export const send = (state: LoadState, what: ToSend, now: Millis): LoadState => {
  const { counts } = state
  const asked = state.gate === null ? null : askGate(state.gate, state.attempts, now)
  const gate = asked?.gate ?? null
  if (asked?.isOpen === true) {
    return {
      ...state,
      gate,
      counts: { ...counts, rejected: counts.rejected + 1, failed: counts.failed + 1 },
      last: { is: 'rejected', request: what.request },
    }
  }
  const { request, n, memory } = what
  const attempt: Attempt = { id: state.attempts, request, n, sentAt: now, memory }
  return {
    ...state,
    gate,
    attempts: attempt.id + 1,
    queue: added(state.queue, attempt),
    waiting: added(state.waiting, attempt),
    counts: { ...counts, sent: counts.sent + 1 },
    last: { is: 'sent', attempt },
  }
}

/** A user wants something: it is counted, pays into the budget, and is tried. */
export const want = (settings: RetrySettings, state: LoadState, request: number, now: Millis): LoadState => {
  const budget = budgetOf(settings)
  const counted: LoadState = {
    ...state,
    budget: budget === null ? 0 : payIn(budget, state.budget),
    counts: { ...state.counts, wanted: state.counts.wanted + 1 },
  }
  return send(counted, { request, n: 0, memory: 0 }, now)
}

/** Clocks are looked at in the order in which they were set; those of answered attempts are put away. */
export const setClock = (settings: RetrySettings, state: LoadState, now: Millis): LoadState => {
  if (state.clockSet || state.waiting.size === 0) return state
  let { waiting, answered } = state
  for (let taken = takeOldest(waiting); taken !== null; taken = takeOldest(waiting)) {
    const [oldest, rest] = taken
    if (!answered.includes(oldest.id)) {
      const delay = Math.max(0, oldest.sentAt + settings.timeout - now)
      const due = [...state.due, { delay, event: { is: 'rang', id: oldest.id } as const }]
      return { ...state, waiting, answered, clockSet: true, due }
    }
    waiting = rest
    answered = answered.filter((id) => id !== oldest.id)
  }
  return { ...state, waiting, answered }
}

/** The server has answered: somebody is glad, or nobody is there any more. */
export const answer = (settings: RetrySettings, state: LoadState, now: Millis): LoadState => {
  const attempt = state.serving
  if (attempt === null) return state
  const { counts } = state
  const free: LoadState = { ...state, serving: null }
  // Who is answered at the very end of its patience has been served.
  if (now - attempt.sentAt > settings.timeout) {
    const last: LoadFact = { is: 'wasted', attempt }
    return { ...free, counts: { ...counts, wasted: counts.wasted + 1 }, last }
  }
  return {
    ...free,
    answered: [...state.answered, attempt.id],
    gate: tellGate(state.gate, attempt, 'success', now),
    counts: { ...counts, answered: counts.answered + 1 },
    last: { is: 'answered', attempt },
  }
}

const afterTimeOut = (settings: RetrySettings, state: LoadState, attempt: Attempt): LoadState => {
  const { counts } = state
  const timedOut = counts.timedOut + 1
  const over = (next: 'noMore' | 'noBudget'): LoadState => ({
    ...state,
    counts: {
      ...counts,
      timedOut,
      failed: counts.failed + 1,
      noBudget: counts.noBudget + (next === 'noBudget' ? 1 : 0),
    },
    last: { is: 'timedOut', attempt, next },
  })
  if (attempt.n >= settings.retries) return over('noMore')
  const left = settings.budget === null ? 0 : payOut(state.budget)
  if (left === null) return over('noBudget')
  const last: LoadFact = { is: 'timedOut', attempt, next: 'retry' }
  return { ...state, budget: left, counts: { ...counts, timedOut }, last }
}

/** A clock rings: whoever waits on that attempt gives up on it, unless it has been answered meanwhile. */
export const ring = (settings: RetrySettings, state: LoadState, id: number, now: Millis): LoadState => {
  const taken = takeOldest(state.waiting)
  if (taken === null || taken[0].id !== id) return { ...state, clockSet: false, last: { is: 'nothing' } }
  const [attempt, waiting] = taken
  const rest: LoadState = { ...state, waiting, clockSet: false }
  if (state.answered.includes(id)) {
    return { ...rest, answered: state.answered.filter((other) => other !== id), last: { is: 'nothing' } }
  }
  const gate = tellGate(state.gate, attempt, 'failure', now)
  return afterTimeOut(settings, { ...rest, gate }, attempt)
}
