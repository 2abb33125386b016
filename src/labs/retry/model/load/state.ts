import type { Later, Millis } from '../../../../kernel/index.ts'
import type { BreakerState } from '../../../../resilience/index.ts'
import type { Backlog } from '../backlog.ts'
import { emptyBacklog } from '../backlog.ts'
import type { RetrySettings } from '../settings.ts'
import { closedGate } from './gate.ts'

/** One try of one request. */
export interface Attempt {
  readonly id: number
  readonly request: number
  /** 0 is the first try. */
  readonly n: number
  readonly sentAt: Millis
  /** Of the waits before it. */
  readonly memory: number
}

/** What happens under load. The first four can be given by hand. */
export type LoadEvent =
  /** The server takes `factor` times as long for each call; 1 is as it should be. */
  | { readonly is: 'speedSet'; readonly factor: number }
  /** Requests a second from now on. */
  | { readonly is: 'rateSet'; readonly rate: number }
  /** The server forgets its queue and what it works on. */
  | { readonly is: 'serverRestarted' }
  | { readonly is: 'wanted'; readonly request: number }
  | {
      readonly is: 'retried'
      readonly request: number
      readonly n: number
      readonly memory: number
    }
  /** The server is done with an attempt. */
  | { readonly is: 'served'; readonly id: number }
  /** The clock of an attempt: who has waited for too long gives up on it. */
  | { readonly is: 'rang'; readonly id: number }

/** What the last event came to. */
export type LoadFact =
  | { readonly is: 'began' }
  | { readonly is: 'speed'; readonly factor: number }
  | { readonly is: 'rate'; readonly rate: number }
  | { readonly is: 'restarted'; readonly lost: number }
  | { readonly is: 'sent'; readonly attempt: Attempt }
  /** The breaker said no. */
  | { readonly is: 'rejected'; readonly request: number }
  | { readonly is: 'answered'; readonly attempt: Attempt }
  /** Served, and nobody waits for it any more. */
  | { readonly is: 'wasted'; readonly attempt: Attempt }
  | { readonly is: 'timedOut'; readonly attempt: Attempt; readonly next: 'retry' | 'noMore' | 'noBudget' }
  | { readonly is: 'nothing' }

/** What has been counted since the beginning. */
export interface LoadCounts {
  /** Requests of users. */
  readonly wanted: number
  /** Attempts that reached the server. */
  readonly sent: number
  readonly answered: number
  readonly wasted: number
  readonly dropped: number
  readonly timedOut: number
  readonly failed: number
  readonly noBudget: number
  readonly rejected: number
}

/** Clients, one server and its queue. */
export interface LoadState {
  readonly world: 'load'
  readonly rate: number
  readonly factor: number
  readonly queue: Backlog<Attempt>
  readonly serving: Attempt | null
  /** Attempts whose clock runs, oldest first; those that are answered are taken off late. */
  readonly waiting: Backlog<Attempt>
  /** Attempts in `waiting` that have been answered already. */
  readonly answered: readonly number[]
  /** Whether the clock of the oldest of them has been set. */
  readonly clockSet: boolean
  /** Attempts made so far: the id of the next. */
  readonly attempts: number
  readonly budget: number
  /** The clients' breaker; null where there is none. */
  readonly gate: BreakerState | null
  readonly counts: LoadCounts
  readonly last: LoadFact
  /** What the last event set off, apart from what depends on luck. */
  readonly due: readonly Later<LoadEvent>[]
}

const nothingCounted: LoadCounts = {
  wanted: 0,
  sent: 0,
  answered: 0,
  wasted: 0,
  dropped: 0,
  timedOut: 0,
  failed: 0,
  noBudget: 0,
  rejected: 0,
}

/** The server as it should be, and nobody there yet. */
export const initialLoad = (settings: RetrySettings): LoadState => ({
  world: 'load',
  rate: settings.rate,
  factor: 1,
  queue: emptyBacklog,
  serving: null,
  waiting: emptyBacklog,
  answered: [],
  clockSet: false,
  attempts: 0,
  budget: 0,
  gate: settings.breaker ? closedGate() : null,
  counts: nothingCounted,
  last: { is: 'began' },
  due: [],
})
