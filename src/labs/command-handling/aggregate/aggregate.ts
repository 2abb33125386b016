/** How events make the state of an aggregate. */
export interface Evolving<State, Event> {
  readonly initialState: State
  evolve(state: State, event: Event): State
}

/** An aggregate at work: its state, and what has happened to it since it was loaded. */
export interface Aggregate<State, Event> {
  readonly state: State
  /** The version that was loaded: what the store is asked to compare with. */
  readonly originalVersion: number
  /** The original version and one for each event raised since. */
  readonly version: number
  /** Raised, not stored yet. */
  readonly uncommitted: readonly Event[]
}

/** Before its first event. */
export const newAggregate = <State, Event>({
  initialState,
}: Evolving<State, Event>): Aggregate<State, Event> => ({
  state: initialState,
  originalVersion: 0,
  version: 0,
  uncommitted: [],
})

/** One stored event more: the handler runs, and nothing else. */
export const replayed = <State, Event>(
  decider: Evolving<State, Event>,
  aggregate: Aggregate<State, Event>,
  event: Event,
): Aggregate<State, Event> => ({
  ...aggregate,
  state: decider.evolve(aggregate.state, event),
  originalVersion: aggregate.originalVersion + 1,
  version: aggregate.version + 1,
})

/** Performs an operation: adds the event to the list, and runs the very handler that replay runs. */
export const raise = <State, Event>(
  decider: Evolving<State, Event>,
  aggregate: Aggregate<State, Event>,
  event: Event,
): Aggregate<State, Event> => ({
  ...aggregate,
  state: decider.evolve(aggregate.state, event),
  version: aggregate.version + 1,
  uncommitted: [...aggregate.uncommitted, event],
})
