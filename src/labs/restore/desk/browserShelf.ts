import { deleteStore, openEventStore, type EventStore } from '../../../store/index.ts'
import type { Shelf } from './shelf.ts'

/** A shelf in this browser's IndexedDB, and how to let go of all of it. */
export interface BrowserShelf extends Shelf {
  readonly closeAll: () => void
}

/** Databases of this browser, each opened once. */
export const createBrowserShelf = (): BrowserShelf => {
  const opened = new Map<string, Promise<EventStore>>()
  let backup: Blob | null = null

  const close = async (name: string): Promise<void> => {
    const opening = opened.get(name)
    opened.delete(name)
    const store = await opening
    store?.close()
  }

  return {
    open: (name) => {
      const opening = opened.get(name) ?? openEventStore(name)
      opened.set(name, opening)
      // One that could not be opened is tried anew the next time.
      opening.catch(() => opened.delete(name))
      return opening
    },
    close,
    remove: deleteStore,
    clock: () => performance.now(),
    today: () => new Date().toISOString(),
    keep: (blob) => {
      backup = blob
    },
    kept: () => backup,
    closeAll: () => {
      for (const name of opened.keys()) close(name).catch(() => undefined)
    },
  }
}
