import type { Millis } from '../../../../kernel/index.ts'
import { emptyBacklog, takeNewest, takeOldest, type Backlog } from '../backlog.ts'
import type { RetrySettings } from '../settings.ts'
import type { Attempt, LoadState } from './state.ts'

/** How long the server takes for one call when all is well: 100 calls a second. */
export const serviceTime: Millis = 10

/** Work with less time left than this is not begun, where near-expired work is dropped. */
export const margin: Millis = 50

/** Whether the server puts an attempt away unserved. */
const isDropped = (settings: RetrySettings, attempt: Attempt, now: Millis): boolean => {
  const left = attempt.sentAt + settings.timeout - now
  switch (settings.discipline) {
    case 'fifo':
    case 'lifo':
      return false
    case 'dropExpired':
      return left <= 0
    case 'dropNearlyExpired':
      return left < margin
  }
}

/** The server takes its next attempt, if it is free and there is one. */
export const takeNext = (settings: RetrySettings, state: LoadState, now: Millis): LoadState => {
  if (state.serving !== null) return state
  const take = settings.discipline === 'lifo' ? takeNewest : takeOldest
  let queue: Backlog<Attempt> = state.queue
  let dropped = 0
  for (let taken = take(queue); taken !== null; taken = take(queue)) {
    const [serving, rest] = taken
    queue = rest
    if (isDropped(settings, serving, now)) {
      dropped += 1
      continue
    }
    const due = [
      ...state.due,
      { delay: serviceTime * state.factor, event: { is: 'served', id: serving.id } as const },
    ]
    return { ...state, queue, serving, due, counts: droppedMore(state, dropped) }
  }
  return dropped === 0 ? state : { ...state, queue, counts: droppedMore(state, dropped) }
}

const droppedMore = ({ counts }: LoadState, more: number): LoadState['counts'] =>
  more === 0 ? counts : { ...counts, dropped: counts.dropped + more }

/** A restart: the queue is gone, and so is the work in hand. Clients are not told. */
export const restarted = (state: LoadState): LoadState => ({
  ...state,
  queue: emptyBacklog,
  serving: null,
  last: { is: 'restarted', lost: state.queue.size + (state.serving === null ? 0 : 1) },
})
