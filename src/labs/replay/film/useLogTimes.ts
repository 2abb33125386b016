import { useEffect, useState } from 'react'
import type { EventStore } from '../../../store/index.ts'

/** When each event was recorded, in milliseconds since 1970; index 0 is position 1. Grows live. */
export const useLogTimes = (store: EventStore): readonly number[] => {
  const [times, setTimes] = useState<readonly number[]>([])
  useEffect(() => {
    const read: number[] = []
    return store.follow(0, {
      events: (events) => {
        for (const event of events) read.push(Date.parse(event.recordedAt))
      },
      // Told once it has caught up: a copy for each batch of a long log would be copied a hundred times.
      caughtUp: () => setTimes([...read]),
    })
  }, [store])
  return times
}
