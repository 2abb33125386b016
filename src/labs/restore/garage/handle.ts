import { aggregateIdOf, decide, deciderOf, type Check, type GarageCommand } from '../../../garage/index.ts'
import { newId, type EventStore } from '../../../store/index.ts'

/** When a command is handled, for whom, and what it belongs to. */
export interface Occasion {
  /** ISO 8601 in UTC, by the garage's clock. */
  readonly at: string
  readonly actor: string
  readonly correlationId?: string
  /** The event that it is a repeat of, if any; left out: the command's own id. */
  readonly causationId?: string
}

/** What became of a command. */
export interface Handled {
  /** How many events were appended; 0 when it was rejected. */
  readonly events: number
  /** The rules that do not hold. */
  readonly failed: readonly Check[]
}

/**
 * Handles a command of the garage on a real store, by the garage's clock: loads the aggregate, checks the rules, appends
 * what happened. @throws the store's errors
 */
export const handle = async (
  store: EventStore,
  command: GarageCommand,
  { at, actor, correlationId, causationId = newId() }: Occasion,
): Promise<Handled> => {
  const decider = deciderOf(command)
  const aggregateId = aggregateIdOf(command)
  let state = decider.initialState
  let version = 0
  for await (const event of store.read(aggregateId)) {
    state = decider.evolve(state, event as never)
    version = event.order
  }
  const decision = decide(decider, state, command)
  if (!decision.accepted) return { events: 0, failed: decision.checks.filter(({ holds }) => !holds) }
  const origin = { actor, causationId, correlationId: correlationId ?? causationId, recordedAt: at }
  await store.append(
    aggregateId,
    decision.events.map((event) => ({ ...event, ...origin })),
    version,
  )
  return { events: decision.events.length, failed: [] }
}
