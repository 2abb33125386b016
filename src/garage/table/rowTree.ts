/** A key with its value. */
export interface Row<Value> {
  readonly key: string
  readonly value: Value
}

/** Rows by number: a tree of fixed width. Plain data; changed by copying a path. Null: the row was removed. */
export type RowTree<Value> =
  { readonly rows: readonly (Row<Value> | null)[] } | { readonly children: readonly RowTree<Value>[] }

const bitsPerLevel = 5
const width = 1 << bitsPerLevel

/** How many rows a tree of this height holds; a single leaf has height 0. */
export const capacityOf = (height: number): number => 2 ** ((height + 1) * bitsPerLevel)

const slotOf = (row: number, height: number): number => (row >>> (height * bitsPerLevel)) & (width - 1)

/** The row with this number; null when it was removed or never there. */
export const rowAt = <Value>(tree: RowTree<Value>, row: number, height: number): Row<Value> | null => {
  let node: RowTree<Value> | undefined = tree
  for (let level = height; node !== undefined; level -= 1) {
    if ('rows' in node) return node.rows[slotOf(row, 0)] ?? null
    node = node.children[slotOf(row, level)]
  }
  return null
}

const placed = <Item>(items: readonly Item[], slot: number, item: Item): readonly Item[] =>
  slot < items.length ? items.with(slot, item) : [...items, item]

/** Which row a change is for, in a tree of this height. */
export interface Place {
  readonly row: number
  readonly height: number
}

/** The tree with a row replaced, or added right after the last one. */
export const putRow = <Value>(
  tree: RowTree<Value> | undefined,
  place: Place,
  value: Row<Value> | null,
): RowTree<Value> => {
  const slot = slotOf(place.row, place.height)
  if (place.height === 0) {
    const rows = tree !== undefined && 'rows' in tree ? tree.rows : []
    return { rows: placed(rows, slot, value) }
  }
  const children = tree !== undefined && 'children' in tree ? tree.children : []
  const child = putRow(children[slot], { row: place.row, height: place.height - 1 }, value)
  return { children: placed(children, slot, child) }
}

/** All rows that are there, by number. */
export function* rowsIn<Value>(tree: RowTree<Value>): Generator<Row<Value>, void> {
  if ('rows' in tree) {
    for (const row of tree.rows) if (row !== null) yield row
  } else {
    for (const child of tree.children) yield* rowsIn(child)
  }
}
