import type { Appended, EventStore, NewEvent, RecordedEvent } from './contract.ts'
import { ConcurrencyError } from './errors.ts'

/** What an event is to a decider. */
export interface DomainEvent {
  readonly eventType: string
  readonly eventData: object
}

/** One business rule, as it came out for one command. */
export interface Check {
  /** Name of the rule. */
  readonly rule: string
  readonly holds: boolean
  /** A sentence with the actual values. */
  readonly reason: string
}

/** The decisions of one kind of aggregate. All functions are pure. */
export interface Decider<State, Command, Event extends DomainEvent> {
  readonly initialState: State
  /** The state after `event`. */
  evolve(state: State, event: Event): State
  /** Check phase: every rule with its verdict. The command is accepted when all hold. */
  checks(state: State, command: Command): readonly Check[]
  /** Execution phase: what happens. Asked only when all checks hold. */
  execute(state: State, command: Command): readonly Event[]
}

/** A moment on the way of a command, on the clock of `performance.now()`. */
export type Station =
  | { readonly at: number; readonly is: 'handling' }
  | { readonly at: number; readonly is: 'loading'; readonly aggregateId: string }
  | { readonly at: number; readonly is: 'loaded'; readonly eventsLoaded: number; readonly version: number }
  | { readonly at: number; readonly is: 'checked'; readonly checks: readonly Check[] }
  | { readonly at: number; readonly is: 'executed'; readonly events: readonly DomainEvent[] }
  | { readonly at: number; readonly is: 'appending'; readonly expected: number }
  | { readonly at: number; readonly is: 'appended'; readonly appended: Appended }
  | { readonly at: number; readonly is: 'conflict'; readonly expected: number; readonly actual: number }

/** Who sends a command, and what is to be known of its way. */
export interface HandleOptions {
  /** For the audit log. */
  readonly actor: string
  /** Id of the command: the causation of its events. */
  readonly commandId: string
  /** Left out: the command's id. */
  readonly correlationId?: string
  /** How often the whole handling starts again after a conflict; default 0. */
  readonly retries?: number
  /** Told of each moment as it happens. */
  readonly observe?: (station: Station) => void
}

/** What became of a command. */
export type CommandOutcome =
  | {
      readonly is: 'accepted'
      readonly checks: readonly Check[]
      readonly appended: Appended
      readonly originalVersion: number
      readonly currentVersion: number
      /** How often a conflict made the handling start again. */
      readonly retried: number
    }
  | {
      readonly is: 'rejected'
      readonly checks: readonly Check[]
      /** The rules that do not hold; at least one. */
      readonly failed: readonly Check[]
      /** Version of the aggregate; unchanged. */
      readonly version: number
    }

/** The command with where it goes. */
export interface CommandEnvelope<Command> extends HandleOptions {
  readonly aggregateId: string
  readonly command: Command
}

const load = async <State, Command, Event extends DomainEvent>(
  store: EventStore,
  decider: Decider<State, Command, Event>,
  aggregateId: string,
): Promise<{ state: State; version: number }> => {
  let state = decider.initialState
  let version = 0
  for await (const event of store.read(aggregateId)) {
    state = decider.evolve(state, event as RecordedEvent & Event)
    version = event.order
  }
  return { state, version }
}

const withOrigin = (events: readonly DomainEvent[], envelope: HandleOptions): readonly NewEvent[] =>
  events.map(({ eventType, eventData }) => ({
    eventType,
    eventData,
    actor: envelope.actor,
    causationId: envelope.commandId,
    correlationId: envelope.correlationId ?? envelope.commandId,
  }))

const handleOnce = async <State, Command, Event extends DomainEvent>(
  store: EventStore,
  decider: Decider<State, Command, Event>,
  envelope: CommandEnvelope<Command>,
  retried: number,
): Promise<CommandOutcome> => {
  const { aggregateId, command, observe = () => undefined } = envelope
  const now = (): number => performance.now()
  observe({ at: now(), is: 'loading', aggregateId })
  const { state, version } = await load(store, decider, aggregateId)
  observe({ at: now(), is: 'loaded', eventsLoaded: version, version })

  const checks = decider.checks(state, command)
  observe({ at: now(), is: 'checked', checks })
  const failed = checks.filter((check) => !check.holds)
  if (failed.length > 0) return { is: 'rejected', checks, failed, version }

  const events = decider.execute(state, command)
  observe({ at: now(), is: 'executed', events })
  observe({ at: now(), is: 'appending', expected: version })
  const appended = await store.append(aggregateId, withOrigin(events, envelope), version)
  observe({ at: now(), is: 'appended', appended })
  const currentVersion = appended.versions[aggregateId] ?? version
  return { is: 'accepted', checks, appended, originalVersion: version, currentVersion, retried }
}

/**
 * Handles a command: loads its aggregate, checks the rules, executes, and appends under the version that was loaded.
 * A rejected command appends nothing.
 * @throws {ConcurrencyError} somebody else was faster, more often than `retries`
 */
export const handleCommand = async <State, Command, Event extends DomainEvent>(
  store: EventStore,
  decider: Decider<State, Command, Event>,
  envelope: CommandEnvelope<Command>,
): Promise<CommandOutcome> => {
  envelope.observe?.({ at: performance.now(), is: 'handling' })
  for (let retried = 0; ; retried += 1) {
    try {
      return await handleOnce(store, decider, envelope, retried)
    } catch (error) {
      if (!(error instanceof ConcurrencyError)) throw error
      const { expected, actual } = error
      envelope.observe?.({ at: performance.now(), is: 'conflict', expected: Number(expected), actual })
      if (retried >= (envelope.retries ?? 0)) throw error
    }
  }
}
