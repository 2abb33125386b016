import { rowsIn, type Row, type RowTree } from './rowTree.ts'
import { sameData } from './sameData.ts'
import type { Table } from './table.ts'

/** What is different between two tables. */
export interface TableChanges<Value> {
  readonly added: readonly Row<Value>[]
  readonly removed: readonly Row<Value>[]
  readonly changed: readonly { readonly key: string; readonly before: Value; readonly after: Value }[]
}

type Tree<Value> = RowTree<Value> | undefined
type Found<Value> = Map<string, Value>

const collect = <Value>(tree: Tree<Value>, into: Found<Value>): void => {
  if (tree === undefined) return
  for (const { key, value } of rowsIn(tree)) into.set(key, value)
}

/** Gathers the rows of both trees, but for the branches that they share. */
const gather = <Value>(
  before: Tree<Value>,
  after: Tree<Value>,
  found: { readonly before: Found<Value>; readonly after: Found<Value> },
): void => {
  if (before === after) return
  if (before === undefined || after === undefined || 'rows' in before || 'rows' in after) {
    collect(before, found.before)
    collect(after, found.after)
    return
  }
  const most = Math.max(before.children.length, after.children.length)
  for (let slot = 0; slot < most; slot += 1) gather(before.children[slot], after.children[slot], found)
}

const raised = <Value>(table: Table<Value>, height: number): RowTree<Value> => {
  let tree = table.tree
  for (let level = table.height; level < height; level += 1) tree = { children: [tree] }
  return tree
}

/** What is different between two tables; takes as long as there are differences when one was made from the other. */
export const tableChanges = <Value>(before: Table<Value>, after: Table<Value>): TableChanges<Value> => {
  const found = { before: new Map<string, Value>(), after: new Map<string, Value>() }
  const height = Math.max(before.height, after.height)
  gather(raised(before, height), raised(after, height), found)
  const rows = (from: Found<Value>, missingIn: Found<Value>): readonly Row<Value>[] =>
    [...from].filter(([key]) => !missingIn.has(key)).map(([key, value]) => ({ key, value }))
  return {
    added: rows(found.after, found.before),
    removed: rows(found.before, found.after),
    changed: [...found.before].flatMap(([key, value]) => {
      const now = found.after.get(key)
      return now === undefined || sameData(value, now) ? [] : [{ key, before: value, after: now }]
    }),
  }
}
