import { useMemo, useState, useSyncExternalStore } from 'react'
import type { EventStore } from '../../../store/index.ts'
import { useWords } from '../../../words/index.ts'
import { createEventCache, type EventCache } from './eventCache.ts'
import { eventWords } from './words.ts'

/** The rows of a store that are in sight; renders anew when more have come. */
export const useEventRows = (store: EventStore): EventCache => {
  const words = useWords(eventWords)
  const cache = useMemo(() => createEventCache(store, words.missing), [store, words])
  useSyncExternalStore(cache.subscribe, cache.version)
  return cache
}

/** The head that the list shows: it stands still while somebody reads, so that no row moves under the eyes. */
export const useShownHead = (
  head: number,
  isHeld: boolean,
): { readonly shown: number; readonly newer: number } => {
  const [held, setHeld] = useState(head)
  if (!isHeld && held !== head) setHeld(head)
  const shown = isHeld ? Math.min(held, head) : head
  return { shown, newer: head - shown }
}
