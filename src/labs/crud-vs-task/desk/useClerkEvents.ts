import { useEffect, useState } from 'react'
import type { EventStore } from '../../../store/index.ts'
import { clerkPrefix } from './clerkCustomer.ts'
import { clerkEventIn, type LoggedClerkEvent } from './loggedClerkEvent.ts'

/** The desk's events as they lie in the store, oldest first, live. */
export interface ClerkLog {
  readonly events: readonly LoggedClerkEvent[]
  readonly loaded: boolean
  readonly error: string | null
}

/** Reads the desk's streams up to a position; the rest of a large store is not touched. */
export const readClerkEvents = async (
  store: EventStore,
  head: number,
): Promise<readonly LoggedClerkEvent[]> => {
  const found: LoggedClerkEvent[] = []
  for (const { aggregateId } of await store.aggregates({ prefix: clerkPrefix, limit: 10_000 })) {
    for await (const stored of store.read(aggregateId)) {
      const event = clerkEventIn(stored)
      if (event !== null && event.id <= head) found.push(event)
    }
  }
  return found.sort((a, b) => a.id - b.id)
}

const nothing: ClerkLog = { events: [], loaded: false, error: null }

/** Follows the desk's events, those of other tabs too. */
export const useClerkEvents = (store: EventStore): ClerkLog => {
  const [log, setLog] = useState<ClerkLog>(nothing)
  useEffect(() => {
    let unfollow = (): void => undefined
    let over = false
    const failed = (error: unknown): void =>
      setLog((before) => ({ ...before, error: error instanceof Error ? error.message : String(error) }))
    const start = async (): Promise<void> => {
      const head = await store.head()
      const events = await readClerkEvents(store, head)
      if (over) return
      setLog({ events, loaded: true, error: null })
      unfollow = store.follow(head, {
        events: (more) => {
          const own = more.map(clerkEventIn).filter((event) => event !== null)
          if (own.length > 0) setLog((before) => ({ ...before, events: [...before.events, ...own] }))
        },
        failed,
      })
    }
    start().catch(failed)
    return () => {
      over = true
      unfollow()
    }
  }, [store])
  return log
}
