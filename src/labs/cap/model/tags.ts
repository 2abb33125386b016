/** Rank of a write. Unique for each operation: counter first, then node, then operation. */
export interface Tag {
  readonly counter: number
  readonly node: number
  readonly op: number
}

/** A value with its rank; null is the free bay of the beginning. */
export interface Held {
  readonly value: string | null
  readonly tag: Tag
}

/** What every replica holds at first. */
export const nothingYet: Held = { value: null, tag: { counter: 0, node: -1, op: -1 } }

/** Below 0 when `one` ranks lower. */
export type CompareTags = (one: Tag, other: Tag) => number

export const compareTags: CompareTags = (one, other) =>
  one.counter - other.counter || one.node - other.node || one.op - other.op

/** Wrong on purpose: two writes through one node may rank the same. */
export const compareByNode: CompareTags = (one, other) => one.counter - other.counter || one.node - other.node
