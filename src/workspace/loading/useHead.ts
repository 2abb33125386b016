import { useEffect, useState } from 'react'
import type { EventStore } from '../../store/index.ts'

/** Real milliseconds between two looks at a store that grows fast. */
const pauseMs = 100

/** Position of the last event, live; null until it is known. */
export interface Head {
  readonly head: number | null
  readonly error: Error | null
}

/**
 * Calls back with the position of the last event, now and each time that the store has grown, at most ten times a
 * second. Reads no events but the first of each growth. Returns how to stop.
 */
const watchHead = (store: EventStore, tell: (head: Head) => void): (() => void) => {
  let unfollow = (): void => undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false

  const failed = (error: unknown): void => {
    if (!over) tell({ head: null, error: error instanceof Error ? error : new Error(String(error)) })
  }
  const look = async (): Promise<void> => {
    const head = await store.head()
    if (over) return
    tell({ head, error: null })
    unfollow = store.follow(head, {
      events: () => {
        unfollow()
        timer ??= setTimeout(() => {
          timer = undefined
          look().catch(failed)
        }, pauseMs)
      },
      failed,
    })
  }
  look().catch(failed)
  return () => {
    over = true
    clearTimeout(timer)
    unfollow()
  }
}

/** The position of a store's last event, also when other tabs append. */
export const useHead = (store: EventStore): Head => {
  const [head, setHead] = useState<Head>({ head: null, error: null })
  useEffect(() => watchHead(store, setHead), [store])
  return head
}
