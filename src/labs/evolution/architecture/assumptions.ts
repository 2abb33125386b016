/** Times, shares and prices that nobody measured: chosen so that the effects can be seen. Milliseconds unless it says otherwise. */
export const assumed = {
  /** One way over the network, between any two things. */
  hop: 4,
  /** Mean time that an instance of the mixed model needs for one request, read or write. */
  mixedModel: 12,
  /** Mean time of the command model: load, check, change. */
  commandModel: 12,
  /** The same with event sourcing: the state is first built from its events. */
  commandModelFromEvents: 15,
  /** Mean time of the thin query model. */
  queryModel: 4,
  /** Mean time of the one database, for a list with joins as for a change under locks. */
  database: 5,
  /** Mean time of an append to the event store. */
  append: 2,
  /** Mean time of a read store that holds one row for each line on screen. */
  readStore: 2,
  /** Mean time to apply one event to a read store or to a copy. */
  projector: 3,
  /** Mean time that another domain needs for an answer from its own copy. */
  ownCopy: 2,
  /** Share of the reads that other domains ask, from 0 to 1. */
  partnerShare: 0.2,
} as const

/** Prices in units an hour; a unit is one instance of a service. */
export const prices = {
  instance: 1,
  database: 4,
  readStore: 1,
  eventStore: 4,
  broker: 2,
  projector: 1,
  subscriber: 1,
} as const
