import { useEffect, useState } from 'react'
import type { EventStore, RecordedEvent } from '../../../store/index.ts'

/** An event that is to be shown. */
export type ReadEvent =
  | { readonly is: 'reading' }
  | { readonly is: 'read'; readonly event: RecordedEvent }
  | { readonly is: 'failed'; readonly reason: string }

const readOne = async (store: EventStore, id: number): Promise<RecordedEvent> => {
  for await (const event of store.readAll({ from: id, to: id })) return event
  throw new Error(`Failed to read event ${id}: because there is no such row. Verify the store.`)
}

/** Reads one event. While the next one is read the one before stays, so that walking does not flicker. */
export const useEvent = (store: EventStore, id: number): ReadEvent => {
  const [read, setRead] = useState<ReadEvent>({ is: 'reading' })
  useEffect(() => {
    let over = false
    const show = (next: ReadEvent): void => {
      if (!over) setRead(next)
    }
    readOne(store, id).then(
      (event) => show({ is: 'read', event }),
      (error: unknown) =>
        show({ is: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      over = true
    }
  }, [store, id])
  return read
}
