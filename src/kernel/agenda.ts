import type { Millis } from './model.ts'

/** An event that has been set off and has not happened yet. */
export interface Due<Event> {
  readonly at: Millis
  readonly event: Event
  /** Index of the frame that set it off. */
  readonly cause: number
  /** How many were set off before it: who comes first within one instant. */
  readonly sequence: number
}

/** Whether one comes before the other. */
export type Before = (one: Due<unknown>, other: Due<unknown>) => boolean

/** By time; within one instant, in the order in which they were set off. */
export const inOrder: Before = (one, other) =>
  one.at < other.at || (one.at === other.at && one.sequence < other.sequence)

/** What is going to happen, the next of it first. Adding and taking cost the logarithm of its length. */
export interface Agenda<Event> {
  /** The next one, left where it is. */
  next(): Due<Event> | undefined
  take(): Due<Event> | undefined
  add(due: Due<Event>): void
  /** All that is left, in order. */
  rest(): readonly Due<Event>[]
}

/** An empty agenda: a binary heap. `before` is replaced in tests only. */
export const createAgenda = <Event>(before: Before = inOrder): Agenda<Event> => {
  const heap: Due<Event>[] = []

  const rise = (due: Due<Event>, from: number): void => {
    let place = from
    while (place > 0) {
      const above = (place - 1) >> 1
      const parent = heap[above] as Due<Event>
      if (!before(due, parent)) break
      heap[place] = parent
      place = above
    }
    heap[place] = due
  }

  const earlierChild = (place: number): number => {
    const left = 2 * place + 1
    const right = left + 1
    return right < heap.length && before(heap[right] as Due<Event>, heap[left] as Due<Event>) ? right : left
  }

  const sink = (due: Due<Event>): void => {
    let place = 0
    let below = earlierChild(place)
    while (below < heap.length && before(heap[below] as Due<Event>, due)) {
      heap[place] = heap[below] as Due<Event>
      place = below
      below = earlierChild(place)
    }
    heap[place] = due
  }

  return {
    next: () => heap[0],
    take: () => {
      const first = heap[0]
      const last = heap.pop()
      if (last !== undefined && heap.length > 0) sink(last)
      return first
    },
    add: (due) => rise(due, heap.length),
    rest: () => [...heap].sort((one, other) => (before(one, other) ? -1 : 1)),
  }
}
