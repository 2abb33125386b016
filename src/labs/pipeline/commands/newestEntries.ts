import type { Table } from '../../../garage/index.ts'

type Tree<Value> = Table<Value>['tree']

/** A row of a table. */
interface Entry<Value> {
  readonly key: string
  readonly value: Value
}

function* backwards<Value>(tree: Tree<Value>): Generator<Entry<Value>, void> {
  if ('rows' in tree) {
    for (let index = tree.rows.length - 1; index >= 0; index -= 1) {
      const row = tree.rows[index]
      if (row !== null && row !== undefined) yield row
    }
    return
  }
  for (let index = tree.children.length - 1; index >= 0; index -= 1) {
    const child = tree.children[index]
    if (child !== undefined) yield* backwards(child)
  }
}

/** The last rows of a table, newest first; at most `most`, however many there are. */
export const newestEntries = <Value>(table: Table<Value>, most: number): readonly Entry<Value>[] => {
  const found: Entry<Value>[] = []
  if (most <= 0) return found
  for (const entry of backwards(table.tree)) {
    found.push(entry)
    if (found.length >= most) break
  }
  return found
}
