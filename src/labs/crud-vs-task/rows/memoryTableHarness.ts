import type { CrudRow, KeyedRow } from './crudRow.ts'
import type { RowTable } from './saveForm.ts'

/** A table of rows in memory, for tests. */
export const memoryTable = (): RowTable & { all(): Promise<readonly KeyedRow[]> } => {
  const rows = new Map<string, CrudRow>()
  return {
    get: (key) => Promise.resolve(rows.get(key)),
    put: (key, row) => {
      rows.set(key, row)
      return Promise.resolve()
    },
    all: () => Promise.resolve([...rows].map(([key, row]) => ({ key, ...row }))),
  }
}
