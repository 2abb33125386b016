import { openMemoryStore, type EventStore } from '../../../store/index.ts'
import type { Shelf } from './shelf.ts'

/** A shelf in the memory of a test. A database that is closed keeps its rows, as on disk. */
export const createMemoryShelf = (): Shelf & { readonly names: () => readonly string[] } => {
  const stores = new Map<string, EventStore>()
  let backup: Blob | null = null
  let now = 0
  return {
    open: (name) => {
      const store = stores.get(name) ?? openMemoryStore(name)
      stores.set(name, store)
      return Promise.resolve(store)
    },
    close: () => Promise.resolve(),
    remove: (name) => {
      stores.delete(name)
      return Promise.resolve()
    },
    clock: () => {
      now += 1
      return now
    },
    today: () => '2026-03-07',
    keep: (blob) => {
      backup = blob
    },
    kept: () => backup,
    names: () => [...stores.keys()],
  }
}
