import type { Millis } from '../../../../kernel/index.ts'
import {
  emptyBulkhead,
  enterBulkhead,
  expireBulkhead,
  leaveBulkhead,
  type Bulkhead,
  type BulkheadStep,
} from '../../../../resilience/index.ts'
import { policyOf, poolOf, type BulkheadSettings, type Page } from '../settings.ts'
import { askBreaker, tellBreaker } from './guard.ts'
import type { Condition, Ending, PoolsFact, PoolsState, Request } from './state.ts'

/** How long a service works on one call. */
export const workTime: Readonly<Record<Condition, Millis>> = { up: 100, slow: 3000, hangs: 60_000 }

const note = (state: PoolsState, fact: PoolsFact): PoolsState => ({ ...state, last: [...state.last, fact] })

const isWatched = (state: PoolsState, page: Page): boolean => page === 'c' && state.breaker !== null

const told = (
  state: PoolsState,
  { id, page }: Pick<Request, 'id' | 'page'>,
  outcome: 'success' | 'failure' | 'ignored',
  now: Millis,
): PoolsState =>
  page !== 'c' || state.breaker === null
    ? state
    : { ...state, breaker: tellBreaker(state.breaker, id, outcome, now) }

const outcomeFor: Readonly<Record<Ending, 'success' | 'failure' | 'ignored' | null>> = {
  answered: 'success',
  timedOut: 'failure',
  noThread: 'ignored',
  waitedInVain: 'ignored',
  breakerOpen: null,
}

/** A user has an answer, or is told that there is none. */
const ended = (state: PoolsState, request: Request, ending: Ending, now: Millis): PoolsState => {
  const { id, page, at } = request
  const counts = state.counts[page]
  const over: PoolsState = {
    ...state,
    requests: state.requests.filter((other) => other.id !== id),
    counts: { ...state.counts, [page]: { ...counts, [ending]: counts[ending] + 1 } },
  }
  const outcome = outcomeFor[ending]
  const heard = outcome === null ? over : told(over, request, outcome, now)
  return note(heard, { is: 'ended', page, ending, waited: now - at })
}

/** A request has a thread: the call is made, and the clock runs. */
const started = (settings: BulkheadSettings, state: PoolsState, id: number, now: Millis): PoolsState => {
  const request = state.requests.find((each) => each.id === id)
  if (request === undefined) return state
  const { page } = request
  const takes = workTime[page === 'c' ? state.condition : 'up']
  return note(
    {
      ...state,
      requests: state.requests.map((each) => (each.id === id ? { ...each, startedAt: now } : each)),
      work: [...state.work, { id, page, abandoned: false }],
      due: [
        ...state.due,
        { delay: takes, event: { is: 'serviceDone', id } },
        { delay: settings.timeout, event: { is: 'timeUp', id } },
      ],
    },
    { is: 'started', page },
  )
}

const poolOn = (settings: BulkheadSettings, state: PoolsState, page: Page): Bulkhead =>
  state.pools[poolOf(settings, page)] ?? emptyBulkhead

/** What a step of a pool means for the requests. */
const taken = (
  settings: BulkheadSettings,
  state: PoolsState,
  { page, step }: { readonly page: Page; readonly step: BulkheadStep },
  now: Millis,
): PoolsState => {
  let next: PoolsState = { ...state, pools: { ...state.pools, [poolOf(settings, page)]: step.state } }
  for (const id of step.expired) {
    const request = next.requests.find((each) => each.id === id)
    if (request !== undefined) next = ended(next, request, 'waitedInVain', now)
  }
  for (const id of step.started) next = started(settings, next, id, now)
  return next
}

/** A user asks for a page: breaker first, then a thread. */
export const request = (
  settings: BulkheadSettings,
  before: PoolsState,
  page: Page,
  now: Millis,
): PoolsState => {
  const made: Request = { id: before.made, page, at: now, startedAt: null }
  const counts = before.counts[page]
  let state: PoolsState = {
    ...before,
    made: made.id + 1,
    requests: [...before.requests, made],
    counts: { ...before.counts, [page]: { ...counts, requested: counts.requested + 1 } },
  }
  if (isWatched(state, page) && state.breaker !== null) {
    const [breaker, isLetThrough] = askBreaker(state.breaker, made.id, now)
    state = { ...state, breaker }
    if (!isLetThrough) return ended(state, made, 'breakerOpen', now)
  }
  const policy = policyOf(settings, poolOf(settings, page))
  const step = enterBulkhead(policy, poolOn(settings, state, page), made.id, now)
  const next = taken(settings, state, { page, step }, now)
  switch (step.admission) {
    case 'permitted':
      return started(settings, next, made.id, now)
    case 'waiting':
      return note(
        { ...next, due: [...next.due, { delay: policy.maxWait, event: { is: 'waitOver', id: made.id } }] },
        { is: 'waiting', page },
      )
    case 'rejected':
    case null:
      return ended(next, made, 'noThread', now)
  }
}

/** A thread comes back, and whoever waited for it goes on. */
const freed = (
  settings: BulkheadSettings,
  state: PoolsState,
  { id, page }: Request,
  now: Millis,
): PoolsState => {
  const policy = policyOf(settings, poolOf(settings, page))
  const step = leaveBulkhead(policy, poolOn(settings, state, page), id, now)
  return taken(settings, state, { page, step }, now)
}

/** The service is done. The user has an answer, unless the time was up. */
export const finish = (
  settings: BulkheadSettings,
  state: PoolsState,
  id: number,
  now: Millis,
): PoolsState => {
  const work = state.work.find((each) => each.id === id)
  if (work === undefined) return state
  const rest: PoolsState = { ...state, work: state.work.filter((each) => each.id !== id) }
  const found = state.requests.find((each) => each.id === id)
  if (found === undefined) return note(rest, { is: 'doneForNobody', page: work.page })
  return freed(settings, ended(rest, found, 'answered', now), found, now)
}

/** The time is up: the user is told no, the thread is free, and the service works on for nobody. */
export const giveUp = (
  settings: BulkheadSettings,
  state: PoolsState,
  id: number,
  now: Millis,
): PoolsState => {
  const found = state.requests.find((each) => each.id === id)
  if (found === undefined) return state
  const work = state.work.map((each) => (each.id === id ? { ...each, abandoned: true } : each))
  return freed(settings, ended({ ...state, work }, found, 'timedOut', now), found, now)
}

/** The wait for a thread is over for somebody, if it still lasts. */
export const endWait = (
  settings: BulkheadSettings,
  state: PoolsState,
  id: number,
  now: Millis,
): PoolsState => {
  const found = state.requests.find((each) => each.id === id)
  if (found === undefined || found.startedAt !== null) return state
  const { page } = found
  const policy = policyOf(settings, poolOf(settings, page))
  return taken(
    settings,
    state,
    { page, step: expireBulkhead(policy, poolOn(settings, state, page), now) },
    now,
  )
}
