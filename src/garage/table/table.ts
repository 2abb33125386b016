import { addKey, dropKey, emptyIndex, findRow, type KeyIndex } from './keyIndex.ts'
import { capacityOf, putRow, rowAt, rowsIn, type Row, type RowTree } from './rowTree.ts'

/**
 * Values by key, in the order in which the keys came. Never changed: `tableSet` and `tableRemove` give another table that
 * shares all but a short path with the one before, so that keeping every state of a long history costs little.
 * Plain objects and arrays: survives a structured clone and JSON. No key is special, not even `__proto__`.
 */
export interface Table<Value> {
  readonly size: number
  /** Rows ever numbered, those removed included; the next one gets this number. */
  readonly numbered: number
  readonly height: number
  readonly tree: RowTree<Value>
  readonly index: KeyIndex
}

const empty: Table<never> = { size: 0, numbered: 0, height: 0, tree: { rows: [] }, index: emptyIndex }

/** A table without rows. */
export const emptyTable = <Value>(): Table<Value> => empty

/** The value of a key; undefined when it is not there. */
export const tableGet = <Value>(table: Table<Value>, key: string): Value | undefined => {
  const row = findRow(table.index, key)
  return row === undefined ? undefined : rowAt(table.tree, row, table.height)?.value
}

/** Whether the key is there. */
export const tableHas = (table: Table<unknown>, key: string): boolean =>
  findRow(table.index, key) !== undefined

const withNewRow = <Value>(table: Table<Value>, added: Row<Value>): Table<Value> => {
  const row = table.numbered
  const isFull = row === capacityOf(table.height)
  const height = isFull ? table.height + 1 : table.height
  const tree: RowTree<Value> = isFull ? { children: [table.tree] } : table.tree
  return {
    size: table.size + 1,
    numbered: row + 1,
    height,
    tree: putRow(tree, { row, height }, added),
    index: addKey(table.index, added.key, row),
  }
}

/** The table with this value for this key. A known key keeps its place, a new one goes to the end. */
export const tableSet = <Value>(table: Table<Value>, key: string, value: Value): Table<Value> => {
  const row = findRow(table.index, key)
  if (row === undefined) return withNewRow(table, { key, value })
  const place = { row, height: table.height }
  return { ...table, tree: putRow(table.tree, place, { key, value }) }
}

const worthPacking = 32

/** Numbers the rows anew when most of them are gone: each removal pays for a constant part of that. */
const packed = <Value>(table: Table<Value>): Table<Value> => {
  const gone = table.numbered - table.size
  if (gone < worthPacking || gone < table.size) return table
  let next = emptyTable<Value>()
  for (const row of rowsIn(table.tree)) next = withNewRow(next, row)
  return next
}

/** The table without this key; the same table when the key is not there. */
export const tableRemove = <Value>(table: Table<Value>, key: string): Table<Value> => {
  const row = findRow(table.index, key)
  if (row === undefined) return table
  return packed({
    ...table,
    size: table.size - 1,
    tree: putRow(table.tree, { row, height: table.height }, null),
    index: dropKey(table.index, key),
  })
}

/** The table with the value of a known key changed; the same table when the key is not there. */
export const tableChange = <Value>(
  table: Table<Value>,
  key: string,
  change: (value: Value) => Value,
): Table<Value> => {
  const value = tableGet(table, key)
  return value === undefined ? table : tableSet(table, key, change(value))
}

/** Keys and values, in the order in which the keys came. */
export const tableEntries = <Value>(table: Table<Value>): Generator<Row<Value>, void> => rowsIn(table.tree)

/** The values, in the order in which the keys came. */
export const tableValues = <Value>(table: Table<Value>): readonly Value[] =>
  Array.from(rowsIn(table.tree), (row) => row.value)
