import { useEffect, useState } from 'react'
import { openEventStore, type AppendRequest, type EventStore } from '../../../store/index.ts'

/** Opens a store of the lab's own, filled with these events when it is new; null until then. */
export const useLabStore = (name: string, fill: () => AppendRequest): EventStore | null => {
  const [store, setStore] = useState<EventStore | null>(null)
  useEffect(() => {
    let over = false
    const isOver = (): boolean => over
    const opening = openEventStore(name)
    const prepare = async (): Promise<void> => {
      const opened = await opening
      if (isOver()) return
      // A second tab may fill it at the same moment: the ids are the same, so that this is a repeat.
      if ((await opened.head()) === 0) await opened.appendAll([fill()])
      if (!isOver()) setStore(opened)
    }
    prepare().catch((error: unknown) => {
      if (isOver()) return
      setStore(() => {
        throw error
      })
    })
    return () => {
      over = true
      void opening.then((opened) => opened.close())
    }
  }, [name, fill])
  return store
}
