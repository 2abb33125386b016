import { useEffect, useState, useSyncExternalStore } from 'react'
import type { EventStore } from '../../../store/index.ts'
import { partsOf, type EventFilter } from './eventFilter.ts'
import { createEventSearch, type EventSearch, type SearchView } from './eventSearch.ts'

const nothing = (): (() => void) => () => undefined

/** What is to be searched. */
export interface SearchWish {
  readonly store: EventStore
  readonly filter: EventFilter
  readonly newestFirst: boolean
  /** Position up to which the list shows events. */
  readonly head: number
}

/** Searches as long as there is a filter; null when there is none. */
export const useEventSearch = ({
  store,
  filter,
  newestFirst,
  head,
}: SearchWish): { readonly view: SearchView; readonly cancel: () => void } | null => {
  const [search, setSearch] = useState<EventSearch | null>(null)
  useEffect(() => {
    if (partsOf(filter).length === 0) {
      setSearch(null)
      return
    }
    const started = createEventSearch(store, filter, newestFirst)
    setSearch(started)
    return () => started.cancel()
  }, [store, filter, newestFirst])
  useEffect(() => search?.extend(head), [search, head])
  const view = useSyncExternalStore(search?.subscribe ?? nothing, () => search?.view() ?? null)
  return search === null || view === null ? null : { view, cancel: () => search.cancel() }
}
