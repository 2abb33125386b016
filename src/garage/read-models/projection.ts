/** An event as it was stored. */
export interface LoggedEvent {
  /** Position in the whole store. */
  readonly id: number
  readonly aggregateId: string
  /** Position within the aggregate. */
  readonly order: number
  readonly eventType: string
  readonly eventData: unknown
  readonly eventId: string
  /** ISO 8601, UTC, milliseconds. */
  readonly recordedAt: string
  readonly correlationId: string
  readonly causationId: string | null
  readonly actor: string | null
}

/** A read model as a pure fold over the log; fits the store's projections. */
export interface Projection<State> {
  /** Unique, kebab-case. */
  readonly name: string
  /** Raised when `when` or the shape of the state changes. */
  readonly version: number
  /** Plain data. */
  readonly initial: State
  /** The state after `event`; the same object when the event does not concern it. */
  when(state: State, event: LoggedEvent): State
}

/** The state after all events. */
export const project = <State>(projection: Projection<State>, events: Iterable<LoggedEvent>): State => {
  let state = projection.initial
  for (const event of events) state = projection.when(state, event)
  return state
}
