/** One rule, looked at for one command. */
export interface Check {
  /** Name of the rule, in the lecture's style. */
  readonly rule: string
  readonly holds: boolean
  /** A whole sentence with the actual values, for people; given whether the rule holds or not. */
  readonly reason: string
}

/** An aggregate as data and pure functions: a check phase, an execution phase, and how events make its state. */
export interface Decider<State, Command, Event> {
  /** Before the first event. */
  readonly initialState: State
  /** The state after `event`; never checks, never has side effects, never changes what it is given. */
  evolve(state: State, event: Event): State
  /** Check phase: every rule that the command has to meet, with its result. */
  checks(state: State, command: Command): readonly Check[]
  /** Execution phase: what happens when all checks hold. Ask only then. */
  execute(state: State, command: Command): readonly Event[]
}

/** What a command came to. */
export interface Decision<Event> {
  readonly accepted: boolean
  readonly checks: readonly Check[]
  /** None when it was not accepted. */
  readonly events: readonly Event[]
}

/** Check phase, then, if all rules hold, execution phase. */
export const decide = <State, Command, Event>(
  decider: Decider<State, Command, Event>,
  state: State,
  command: Command,
): Decision<Event> => {
  const checks = decider.checks(state, command)
  const accepted = checks.every((check) => check.holds)
  return { accepted, checks, events: accepted ? decider.execute(state, command) : [] }
}

/** The state after all events, from the beginning. */
export const replay = <State, Command, Event>(
  decider: Decider<State, Command, Event>,
  events: Iterable<Event>,
): State => {
  let state = decider.initialState
  for (const event of events) state = decider.evolve(state, event)
  return state
}
