import { useEffect, useState } from 'react'
import type { EventStore, RecordedEvent } from '../store/index.ts'

/** The last events of a store, oldest first, live. */
export interface LogTail {
  readonly events: readonly RecordedEvent[]
  /** Position of the store's last event; 0 when it is empty or not yet read. */
  readonly head: number
  readonly error: Error | null
}

const nothing: LogTail = { events: [], head: 0, error: null }

/** Follows a store and keeps its last `length` events (default 100), those of other tabs too. */
export const useLog = (store: EventStore, length = 100): LogTail => {
  const [tail, setTail] = useState<LogTail>(nothing)
  useEffect(() => {
    let unfollow = (): void => undefined
    let over = false
    const failed = (error: Error): void => setTail((before) => ({ ...before, error }))
    const start = async (): Promise<void> => {
      const head = await store.head()
      if (over) return
      setTail({ ...nothing, head })
      unfollow = store.follow(Math.max(0, head - length), {
        events: (more) =>
          setTail((before) => ({
            events: [...before.events, ...more].slice(-length),
            head: more.at(-1)?.id ?? before.head,
            error: null,
          })),
        failed,
      })
    }
    start().catch(failed)
    return () => {
      over = true
      unfollow()
    }
  }, [store, length])
  return tail
}
