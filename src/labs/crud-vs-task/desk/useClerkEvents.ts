import { useEffect, useState } from 'react'
import type { EventStore } from '../../../store/index.ts'
import { clerkEventIn, type LoggedClerkEvent } from './loggedClerkEvent.ts'
import { readClerkEvents } from './readClerkEvents.ts'

/** The desk's events as they lie in the store, oldest first, live. */
export interface ClerkLog {
  readonly events: readonly LoggedClerkEvent[]
  readonly loaded: boolean
  readonly error: string | null
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
