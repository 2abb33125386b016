import type { EventStore, RecordedEvent } from '../contract.ts'

/** Takes every append, whatever the caller expects. */
export const ignoringExpectations = (store: EventStore): EventStore => {
  const appendAll: EventStore['appendAll'] = (requests) =>
    store.appendAll(requests.map((request) => ({ ...request, expected: 'any' })))
  return {
    ...store,
    appendAll,
    append: (aggregateId, events, expected) => appendAll([{ aggregateId, events, expected }]),
  }
}

/** Writes the aggregates of one append one after the other: a refused one leaves those before it stored. */
export const tearingAppends = (store: EventStore): EventStore => ({
  ...store,
  appendAll: async (requests) => {
    let last = await store.appendAll(requests.slice(0, 1))
    for (const request of requests.slice(1)) last = await store.appendAll([request])
    return last
  },
})

/** Gives each event an identity of its own, so that a repeat is not recognised. */
export const forgettingRepeats = (store: EventStore): EventStore => ({
  ...store,
  appendAll: (requests) =>
    store.appendAll(
      requests.map((request) => ({
        ...request,
        events: request.events.map(({ eventType, eventData }) => ({ eventType, eventData })),
      })),
    ),
})

const shorter = (limit: number | undefined) => (limit === undefined ? {} : { limit: Math.max(0, limit - 1) })

/** Reads one event too few where a limit is given. */
export const readingShort = (store: EventStore): EventStore => ({
  ...store,
  readAll: ({ limit, ...options } = {}) => store.readAll({ ...options, ...shorter(limit) }),
  read: (aggregateId, { limit, ...options } = {}) =>
    store.read(aggregateId, { ...options, ...shorter(limit) }),
})

/** Follows from the head instead of from the position that was given: what lay between is missed. */
export const followingFromHead = (store: EventStore): EventStore => ({
  ...store,
  follow: (after, follower) => {
    let stop = (): void => undefined
    const start = async (): Promise<void> => {
      stop = store.follow(Math.max(after, await store.head()), follower)
    }
    void start()
    return () => stop()
  },
})

/** Delivers the first batch a second time. */
export const deliveringTwice = (store: EventStore): EventStore => ({
  ...store,
  follow: (after, follower) => {
    let first: readonly RecordedEvent[] | null = null
    return store.follow(after, {
      ...follower,
      events: async (events) => {
        await follower.events(events)
        if (first === null) await follower.events(events)
        first ??= events
      },
    })
  },
})
