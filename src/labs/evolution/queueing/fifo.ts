interface Cell<Item> {
  readonly item: Item
  readonly next: Cell<Item> | null
}

/** A queue that never changes: adding and taking give another one and cost, on average, the same for any length. */
export interface Fifo<Item> {
  readonly size: number
  readonly front: Cell<Item> | null
  /** Newest first. */
  readonly back: Cell<Item> | null
}

/** A queue with nobody in it. */
export const emptyFifo: Fifo<never> = { size: 0, front: null, back: null }

/** The queue with one more at its end. */
export const enqueue = <Item>({ size, front, back }: Fifo<Item>, item: Item): Fifo<Item> => ({
  size: size + 1,
  front,
  back: { item, next: back },
})

const reversed = <Item>(cells: Cell<Item> | null): Cell<Item> | null => {
  let result: Cell<Item> | null = null
  for (let cell = cells; cell !== null; cell = cell.next) result = { item: cell.item, next: result }
  return result
}

/** The first of the queue and the rest; null when nobody waits. */
export const dequeue = <Item>(
  fifo: Fifo<Item>,
): { readonly item: Item; readonly rest: Fifo<Item> } | null => {
  const front = fifo.front ?? reversed(fifo.back)
  if (front === null) return null
  const back = fifo.front === null ? null : fifo.back
  return { item: front.item, rest: { size: fifo.size - 1, front: front.next, back } }
}
