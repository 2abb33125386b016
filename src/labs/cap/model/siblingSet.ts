/** How many writes of each replica are known, by replica. */
export type Vector = readonly number[]

/** A value that nobody has replaced knowingly, and the write that it came with. */
export interface Sibling {
  readonly value: string
  /** Through which replica it was written. */
  readonly replica: number
  /** The how-manieth write of that replica, from 1. */
  readonly counter: number
}

/** What a replica holds: the siblings, and all writes that it has ever taken in. */
export interface SiblingSet {
  readonly siblings: readonly Sibling[]
  readonly seen: Vector
}

export const noSiblings = (replicas: number): SiblingSet => ({
  siblings: [],
  seen: Array.from({ length: replicas }, () => 0),
})

/** Whether somebody who has seen `vector` knows of a write. */
export const covers = (
  vector: Vector,
  { replica, counter }: { readonly replica: number; readonly counter: number },
): boolean => counter <= (vector[replica] ?? 0)

const inOrder = (siblings: readonly Sibling[]): readonly Sibling[] =>
  [...siblings].sort((one, other) => one.replica - other.replica || one.counter - other.counter)

const has = ({ siblings }: SiblingSet, { replica, counter }: Sibling): boolean =>
  siblings.some((other) => other.replica === replica && other.counter === counter)

/** What both know together: a sibling goes only when one side has seen it and no longer holds it. */
export const mergeSiblings = (one: SiblingSet, other: SiblingSet): SiblingSet => {
  const kept = one.siblings.filter((sibling) => has(other, sibling) || !covers(other.seen, sibling))
  const added = other.siblings.filter((sibling) => !has(one, sibling) && !covers(one.seen, sibling))
  return {
    siblings: inOrder([...kept, ...added]),
    seen: one.seen.map((count, replica) => Math.max(count, other.seen[replica] ?? 0)),
  }
}

/** A write through `replica` by somebody who has seen `context`: what it has seen is replaced, the rest stays. */
export const writeSibling = (
  set: SiblingSet,
  write: { readonly value: string; readonly replica: number; readonly context: Vector },
): SiblingSet => {
  const { value, replica, context } = write
  const counter = (set.seen[replica] ?? 0) + 1
  const kept = set.siblings.filter((sibling) => !covers(context, sibling))
  return {
    siblings: inOrder([...kept, { value, replica, counter }]),
    seen: set.seen.with(replica, counter),
  }
}
