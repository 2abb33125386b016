import { useEffect, useState } from 'react'
import type { EventStore, RecordedEvent } from '../../../store/index.ts'

/** All events of an aggregate, live; null until they are read. For streams of at most some thousand events. */
export const useStream = (
  store: EventStore | null,
  aggregateId: string | null,
): readonly RecordedEvent[] | null => {
  const [read, setRead] = useState<{ readonly of: string; readonly events: readonly RecordedEvent[] } | null>(
    null,
  )
  useEffect(() => {
    if (store === null || aggregateId === null) return undefined
    return store.follow(0, {
      events: (more) => {
        const own = more.filter((event) => event.aggregateId === aggregateId)
        setRead((before) => ({
          of: aggregateId,
          events: before?.of === aggregateId ? [...before.events, ...own] : own,
        }))
      },
    })
  }, [store, aggregateId])
  return read?.of === aggregateId ? read.events : null
}
