import type { Snapshot, SnapshotRows } from './snapshot.ts'

/** Rows in memory, for tests outside a browser. In the product they lie in IndexedDB. */
export const memoryRows = (): SnapshotRows => {
  const rows = new Map<string, Snapshot>()
  return {
    get: (key) => Promise.resolve(rows.get(key)),
    all: () => Promise.resolve([...rows].map(([key, row]) => ({ ...row, key }))),
    put: (key, row) => {
      rows.set(key, row)
      return Promise.resolve()
    },
    remove: (key) => {
      rows.delete(key)
      return Promise.resolve()
    },
    clear: () => {
      rows.clear()
      return Promise.resolve()
    },
    close: () => undefined,
  }
}
