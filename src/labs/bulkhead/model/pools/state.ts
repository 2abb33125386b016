import type { Later, Millis } from '../../../../kernel/index.ts'
import { emptyBulkhead, type BreakerState, type Bulkhead } from '../../../../resilience/index.ts'
import { poolNames, type BulkheadSettings, type Page, type PoolName } from '../settings.ts'
import { closedBreaker } from './guard.ts'

/** How the service behind page c is. */
export type Condition = 'up' | 'slow' | 'hangs'

/** What happens at the pages. The first can be given by hand. */
export type PoolsEvent =
  | { readonly is: 'conditionSet'; readonly condition: Condition }
  | { readonly is: 'requested'; readonly page: Page; readonly n: number }
  /** The service is done with a call, whether anybody waits for it or not. */
  | { readonly is: 'serviceDone'; readonly id: number }
  | { readonly is: 'timeUp'; readonly id: number }
  /** A request has waited for a thread for as long as it may. */
  | { readonly is: 'waitOver'; readonly id: number }

/** How a request of a user ends. */
export type Ending = 'answered' | 'timedOut' | 'noThread' | 'waitedInVain' | 'breakerOpen'

/** A request that is not over yet. */
export interface Request {
  readonly id: number
  readonly page: Page
  readonly at: Millis
  /** When it got a thread; null while it waits for one. */
  readonly startedAt: Millis | null
}

/** A call that a service works on, perhaps for nobody. */
export interface Work {
  readonly id: number
  readonly page: Page
  readonly abandoned: boolean
}

export type PoolsFact =
  | { readonly is: 'began' }
  | { readonly is: 'condition'; readonly condition: Condition }
  | { readonly is: 'started'; readonly page: Page }
  | { readonly is: 'waiting'; readonly page: Page }
  | { readonly is: 'ended'; readonly page: Page; readonly ending: Ending; readonly waited: Millis }
  | { readonly is: 'doneForNobody'; readonly page: Page }
  | { readonly is: 'nothing' }

export type PageCounts = Readonly<Record<Ending, number>> & { readonly requested: number }

/** Pools, what is in them, and what services work on. */
export interface PoolsState {
  readonly world: 'pools'
  /** How this world is set; it stays so for the whole film. */
  readonly settings: BulkheadSettings
  readonly condition: Condition
  readonly pools: Readonly<Partial<Record<PoolName, Bulkhead>>>
  readonly requests: readonly Request[]
  readonly work: readonly Work[]
  readonly breaker: BreakerState | null
  readonly made: number
  readonly counts: Readonly<Record<Page, PageCounts>>
  /** What the last event came to; several requests can end by one. */
  readonly last: readonly PoolsFact[]
  readonly due: readonly Later<PoolsEvent>[]
}

const none: PageCounts = {
  requested: 0,
  answered: 0,
  timedOut: 0,
  noThread: 0,
  waitedInVain: 0,
  breakerOpen: 0,
}

export const initialPools = (settings: BulkheadSettings): PoolsState => ({
  world: 'pools',
  settings,
  condition: settings.hangs ? 'hangs' : 'up',
  pools: Object.fromEntries(poolNames(settings).map((name) => [name, emptyBulkhead])),
  requests: [],
  work: [],
  breaker: settings.breaker ? closedBreaker() : null,
  made: 0,
  counts: { a: none, b: none, c: none },
  last: [],
  due: [],
})
