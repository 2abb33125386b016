/** How much one compartment holds. Times in milliseconds. */
export interface BulkheadPolicy {
  /** Calls at a time. At least 1. */
  readonly maxConcurrent: number
  /** Calls that may wait for a place. At least 0. */
  readonly maxQueue: number
  /** How long they may wait; 0 lets nobody wait. */
  readonly maxWait: number
}

interface Waiting {
  readonly id: number
  readonly since: number
}

/** A compartment at one moment. Plain data; calls are known by number. */
export interface Bulkhead {
  readonly running: readonly number[]
  /** First come, first served. */
  readonly waiting: readonly Waiting[]
  /** Permits that were given since the beginning, and those that came back. */
  readonly acquired: number
  readonly released: number
}

export const emptyBulkhead: Bulkhead = { running: [], waiting: [], acquired: 0, released: 0 }

/** What a compartment says to a call, and what became of others by it. */
export interface BulkheadStep {
  readonly state: Bulkhead
  /** For who wants in; null for all else. */
  readonly admission: 'permitted' | 'waiting' | 'rejected' | null
  /** Waiting calls that begin now, oldest first. */
  readonly started: readonly number[]
  /** Waiting calls whose time is up, oldest first. */
  readonly expired: readonly number[]
}

const running = (state: Bulkhead, id: number): Bulkhead => ({
  ...state,
  running: [...state.running, id],
  acquired: state.acquired + 1,
})

/** Sends away those whose time is up; then lets in as many as there is room for. Expiry comes before service. */
const settle = (policy: BulkheadPolicy, state: Bulkhead, now: number): BulkheadStep => {
  const isOver = ({ since }: Waiting): boolean => now - since >= policy.maxWait
  const expired = state.waiting.filter((each) => isOver(each)).map(({ id }) => id)
  let next: Bulkhead =
    expired.length === 0 ? state : { ...state, waiting: state.waiting.filter((each) => !isOver(each)) }
  const started: number[] = []
  for (let first = next.waiting[0]; first !== undefined; first = next.waiting[0]) {
    if (next.running.length >= policy.maxConcurrent) break
    next = running({ ...next, waiting: next.waiting.slice(1) }, first.id)
    started.push(first.id)
  }
  return { state: next, admission: null, started, expired }
}

/** A call wants in: at once, after a wait, or not at all. */
export const enterBulkhead = (
  policy: BulkheadPolicy,
  before: Bulkhead,
  id: number,
  now: number,
): BulkheadStep => {
  const settled = settle(policy, before, now)
  const { state } = settled
  // Nobody overtakes those who wait.
  if (state.waiting.length === 0 && state.running.length < policy.maxConcurrent) {
    return { ...settled, state: running(state, id), admission: 'permitted' }
  }
  if (policy.maxWait <= 0 || state.waiting.length >= policy.maxQueue) {
    return { ...settled, admission: 'rejected' }
  }
  const waiting = [...state.waiting, { id, since: now }]
  return { ...settled, state: { ...state, waiting }, admission: 'waiting' }
}

/**
 * A call goes: done, failed, timed out or cancelled, while running or waiting. Its permit comes back exactly once; of a
 * call that is not there nothing comes.
 */
export const leaveBulkhead = (
  policy: BulkheadPolicy,
  state: Bulkhead,
  id: number,
  now: number,
): BulkheadStep => {
  const isRunning = state.running.includes(id)
  const left: Bulkhead = {
    running: isRunning ? state.running.filter((other) => other !== id) : state.running,
    waiting: state.waiting.filter((other) => other.id !== id),
    acquired: state.acquired,
    released: state.released + (isRunning ? 1 : 0),
  }
  return settle(policy, left, now)
}

/** Time goes on: those who have waited for too long are sent away. */
export const expireBulkhead = (policy: BulkheadPolicy, state: Bulkhead, now: number): BulkheadStep =>
  settle(policy, state, now)
