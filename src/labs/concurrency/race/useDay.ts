import { useEffect } from 'react'
import type { EventStore } from '../../../store/index.ts'
import { useLog } from '../../../workspace/index.ts'
import { newestDay } from './theDay.ts'

/** Finds the newest day of the lab, now and whenever a tab stores something; null when there is none yet. */
export const useDay = (
  store: EventStore,
  onDay: (day: string | null) => void,
  onError: (reason: unknown) => void,
): void => {
  const { head } = useLog(store, 1)
  useEffect(() => {
    let over = false
    newestDay(store)
      .then((day) => {
        if (!over) onDay(day)
      })
      .catch((reason: unknown) => {
        if (!over) onError(reason)
      })
    return () => {
      over = true
    }
  }, [store, head, onDay, onError])
}
