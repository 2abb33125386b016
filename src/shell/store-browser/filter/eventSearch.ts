import type { EventStore } from '../../../store/index.ts'
import { matchingEvents, type RowOrder } from '../events/rowOrder.ts'
import type { EventFilter } from './eventFilter.ts'
import { scanLog } from './scanLog.ts'

/** How a search stands. */
export interface SearchView {
  readonly is: 'searching' | 'done' | 'cancelled' | 'failed'
  readonly order: RowOrder
  /** Events looked at so far, of `total`. */
  readonly done: number
  readonly total: number
  /** Why it failed. */
  readonly reason: string | null
}

/** Searches the log up to a position, and goes on as the log grows. */
export interface EventSearch {
  readonly view: () => SearchView
  readonly subscribe: (listener: () => void) => () => void
  /** Searches up to here, too. */
  readonly extend: (head: number) => void
  readonly cancel: () => void
}

/** Starts with nothing searched; `extend` begins. */
export const createEventSearch = (
  store: EventStore,
  filter: EventFilter,
  newestFirst: boolean,
): EventSearch => {
  const scanned: number[] = []
  const since: number[] = []
  const listeners = new Set<() => void>()
  const cancelled = new AbortController()
  let searchedTo = 0
  let wantedTo = 0
  let running = false
  let view: SearchView = {
    is: 'searching',
    order: matchingEvents(scanned, since, newestFirst),
    done: 0,
    total: 0,
    reason: null,
  }

  const tell = (change: Partial<SearchView>): void => {
    view = { ...view, order: matchingEvents(scanned, since, newestFirst), ...change }
    for (const listener of listeners) listener()
  }

  /** The first search runs in the list's own direction; what comes later is added as it came. */
  const searchNext = async (from: number, to: number): Promise<void> => {
    const isFirst = from === 1
    const into = isFirst ? scanned : since
    const range = { from, to, newestFirst: isFirst && newestFirst, signal: cancelled.signal }
    for await (const { ids, done } of scanLog(store, filter, range)) {
      for (const id of ids) into.push(id)
      tell(isFirst ? { done, total: to } : {})
    }
    searchedTo = to
  }

  const isBehind = (): boolean => searchedTo < wantedTo

  const search = async (): Promise<void> => {
    if (running) return
    running = true
    try {
      while (isBehind()) await searchNext(searchedTo + 1, wantedTo)
      tell({ is: 'done', done: searchedTo, total: searchedTo })
    } catch (error) {
      if (cancelled.signal.aborted) tell({ is: 'cancelled' })
      else tell({ is: 'failed', reason: error instanceof Error ? error.message : String(error) })
      return
    }
    running = false
  }

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    extend: (head) => {
      wantedTo = Math.max(wantedTo, head)
      void search()
    },
    cancel: () => cancelled.abort(),
  }
}
