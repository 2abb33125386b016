interface Cell<Item> {
  readonly item: Item
  readonly next: Cell<Item> | null
}

/**
 * A queue of any length that never changes: adding and taking make another one and share the rest, so that a film can
 * keep one for each of its 100,000 frames.
 */
export interface Backlog<Item> {
  readonly size: number
  /** In order. */
  readonly head: Cell<Item> | null
  /** What came after those, newest first. */
  readonly tail: Cell<Item> | null
}

export const emptyBacklog: Backlog<never> = { size: 0, head: null, tail: null }

/** The queue with one more at its end. */
export const added = <Item>({ size, head, tail }: Backlog<Item>, item: Item): Backlog<Item> => ({
  size: size + 1,
  head,
  tail: { item, next: tail },
})

const reversed = <Item>(cell: Cell<Item> | null): Cell<Item> | null => {
  let other: Cell<Item> | null = null
  for (let rest = cell; rest !== null; rest = rest.next) other = { item: rest.item, next: other }
  return other
}

/** One item, and the queue without it. */
export type Taken<Item> = readonly [item: Item, rest: Backlog<Item>]

/** The oldest; null when there is none. Costs a step or, now and then, the length. */
export const takeOldest = <Item>({ size, head, tail }: Backlog<Item>): Taken<Item> | null => {
  if (head !== null) return [head.item, { size: size - 1, head: head.next, tail }]
  const turned = reversed(tail)
  return turned === null ? null : [turned.item, { size: size - 1, head: turned.next, tail: null }]
}

/** The newest; null when there is none. */
export const takeNewest = <Item>({ size, head, tail }: Backlog<Item>): Taken<Item> | null => {
  if (tail !== null) return [tail.item, { size: size - 1, head, tail: tail.next }]
  const turned = reversed(head)
  return turned === null ? null : [turned.item, { size: size - 1, head: null, tail: turned.next }]
}
