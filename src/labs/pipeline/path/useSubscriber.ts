import { useEffect, useRef } from 'react'
import type { EventStore, RecordedEvent } from '../../../store/index.ts'

/** Follows the log from now on, as another context would: told of each event, with the moment at which it came. */
export const useSubscriber = (store: EventStore, got: (event: RecordedEvent, at: number) => void): void => {
  const latest = useRef(got)
  useEffect(() => {
    latest.current = got
  })
  useEffect(() => {
    let unfollow = (): void => undefined
    let over = false
    const start = async (): Promise<void> => {
      const head = await store.head()
      if (over) return
      unfollow = store.follow(head, {
        events: (events) => {
          const at = performance.now()
          for (const event of events) latest.current(event, at)
        },
      })
    }
    // A store that cannot be read says so in the event log beside; nothing is measured then.
    start().catch(() => undefined)
    return () => {
      over = true
      unfollow()
    }
  }, [store])
}
