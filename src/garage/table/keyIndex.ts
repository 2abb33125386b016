import { hashOf } from './hashOf.ts'

type Entry = readonly [key: string, row: number]

/** Where each key's row is: a tree by hash whose leaves split when they are full. Plain data; changed by copying a path. */
export type KeyIndex =
  { readonly entries: readonly Entry[] } | { readonly children: readonly (KeyIndex | null)[] }

const bitsPerLevel = 5
const width = 1 << bitsPerLevel
const fullLeaf = 8
/** Below this depth the hash has no bits left: equal hashes share a leaf, however many they are. */
const deepest = 6

/** Without keys. */
export const emptyIndex: KeyIndex = { entries: [] }

const slotOf = (hash: number, depth: number): number => (hash >>> (depth * bitsPerLevel)) & (width - 1)

/** A loop by hand: this runs for every event of every read model. */
const rowIn = (entries: readonly Entry[], key: string): number | undefined => {
  for (let place = 0; place < entries.length; place += 1) {
    const entry = entries[place]
    if (entry !== undefined && entry[0] === key) return entry[1]
  }
  return undefined
}

/** Number of the key's row; undefined when the key is not there. */
export const findRow = (index: KeyIndex, key: string): number | undefined => {
  const hash = hashOf(key)
  let node: KeyIndex | null | undefined = index
  for (let depth = 0; node !== null && node !== undefined; depth += 1) {
    if ('entries' in node) return rowIn(node.entries, key)
    node = node.children[slotOf(hash, depth)]
  }
  return undefined
}

const split = (entries: readonly Entry[], depth: number): KeyIndex => {
  const slots: Entry[][] = Array.from({ length: width }, () => [])
  for (const entry of entries) slots[slotOf(hashOf(entry[0]), depth)]?.push(entry)
  return { children: slots.map((slot) => (slot.length === 0 ? null : { entries: slot })) }
}

const withEntry = (node: KeyIndex | null, entry: Entry, hash: number, depth: number): KeyIndex => {
  if (node === null) return { entries: [entry] }
  if ('children' in node) {
    const slot = slotOf(hash, depth)
    const child = withEntry(node.children[slot] ?? null, entry, hash, depth + 1)
    return { children: node.children.with(slot, child) }
  }
  const entries = [...node.entries, entry]
  return entries.length > fullLeaf && depth <= deepest ? split(entries, depth) : { entries }
}

/** The index with one more key, which must not be there yet. */
export const addKey = (index: KeyIndex, key: string, row: number): KeyIndex =>
  withEntry(index, [key, row], hashOf(key), 0)

const withoutEntry = (node: KeyIndex | null, key: string, hash: number, depth: number): KeyIndex | null => {
  if (node === null) return null
  if ('entries' in node) {
    const entries = node.entries.filter(([known]) => known !== key)
    return entries.length === 0 && depth > 0 ? null : { entries }
  }
  const slot = slotOf(hash, depth)
  const child = withoutEntry(node.children[slot] ?? null, key, hash, depth + 1)
  return { children: node.children.with(slot, child) }
}

/** The index without a key. */
export const dropKey = (index: KeyIndex, key: string): KeyIndex =>
  withoutEntry(index, key, hashOf(key), 0) ?? emptyIndex
