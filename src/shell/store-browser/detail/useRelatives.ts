import { useEffect, useState } from 'react'
import type { EventStore, RecordedEvent } from '../../../store/index.ts'
import { findRelatives, type Relatives } from './findRelatives.ts'

/** Positions on each side that are looked at without being asked. */
const nearby = 2_000

/** How the search for relatives stands. */
export interface RelativesView {
  readonly relatives: Relatives | null
  readonly isSearching: boolean
  readonly error: string | null
  /** Whether positions are left that were not looked at. */
  readonly isPartial: boolean
  readonly searchAll: () => void
  readonly cancel: () => void
}

interface Search {
  /** The event whose relatives are wanted from the whole log, as long as that was. */
  readonly eventId: string
  readonly head: number
}

interface Watch {
  readonly store: EventStore
  readonly event: RecordedEvent
  readonly from: number
  readonly to: number
}

type Looked = Pick<RelativesView, 'relatives' | 'isSearching' | 'error'> & { readonly cancel: () => void }

/** Looks between two positions and shows what was found; returns how to stop. */
const lookFor = (
  { store, event, ...range }: Watch,
  show: (change: Partial<Looked>) => void,
): (() => void) => {
  const controller = new AbortController()
  const { signal } = controller
  let isLeft = false
  const cancel = (): void => controller.abort()
  const look = async (): Promise<void> => {
    show({ isSearching: true, error: null, cancel })
    for await (const relatives of findRelatives(store, event, { ...range, signal })) show({ relatives })
  }
  const settle = async (): Promise<void> => {
    const error = await look().then(
      () => null,
      (reason: unknown) => (reason instanceof Error ? reason.message : String(reason)),
    )
    if (!isLeft) show({ isSearching: false, error: signal.aborted ? null : error })
  }
  void settle()
  return () => {
    isLeft = true
    controller.abort()
  }
}

/** Looks for the relatives of an event: nearby at once, in the whole log on demand. */
export const useRelatives = (store: EventStore, event: RecordedEvent, head: number): RelativesView => {
  const [search, setSearch] = useState<Search | null>(null)
  const all = search?.eventId === event.eventId ? search.head : null
  const from = all !== null ? 1 : Math.max(1, event.id - nearby)
  const to = all ?? Math.min(head, event.id + nearby)
  const [looked, setLooked] = useState<Looked>({
    relatives: null,
    isSearching: false,
    error: null,
    cancel: () => undefined,
  })
  useEffect(
    () => lookFor({ store, event, from, to }, (change) => setLooked((before) => ({ ...before, ...change }))),
    [store, event, from, to],
  )
  const { relatives, isSearching } = looked
  return {
    ...looked,
    isPartial: !isSearching && relatives !== null && (relatives.from > 1 || relatives.to < head),
    searchAll: () => setSearch({ eventId: event.eventId, head }),
  }
}
