import type { EventStore, ExpectedVersion, NewEvent, RecordedEvent } from '../contract.ts'

/** How a test gets its stores. The test file closes and deletes them afterwards. */
export interface Stores {
  /** An empty store of its own. */
  readonly open: () => Promise<EventStore>
  /** Another connection to the same store, as another tab has; the same store where there is no such thing. */
  readonly connect: (store: EventStore) => Promise<EventStore>
}

/** A stored expectation: what an append demanded of an aggregate. */
export interface Condition {
  readonly aggregateId: string
  readonly expected: ExpectedVersion
}

/** An event with a readable identity. */
export const event = (eventId: string, eventData: object = { eventId }): NewEvent => ({
  eventType: 'ThingHappened',
  eventId,
  eventData,
})

/** Events `e1`, `e2`, ... */
export const events = (count: number, first = 1): readonly NewEvent[] =>
  Array.from({ length: count }, (_, index) => event(`e${first + index}`))

/** All that an iterable gives. */
export const collect = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const collected: Item[] = []
  for await (const item of items) collected.push(item)
  return collected
}

/** Positions of all events of a store, as a reader finds them. */
export const positions = (recorded: readonly RecordedEvent[]): readonly number[] =>
  recorded.map(({ id }) => id)

/** 1, 2, ... `count`, or from `first` on. */
export const upTo = (last: number, first = 1): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)

/** What a promise rejects with. Resolving is the failure. */
export const rejection = async (promise: Promise<unknown>): Promise<Error> => {
  try {
    await promise
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('Failed to see a rejection: because the promise resolved.')
}

/** A sequence of numbers of [0, 1), the same for the same seed. */
export const dice = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
