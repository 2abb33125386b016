import {
  ConcurrencyError,
  handleCommand,
  newId,
  type CommandOutcome,
  type EventStore,
} from '../../../store/index.ts'
import { clerkAggregateId, clerkCustomer } from '../desk/clerkCustomer.ts'
import type { ClerkCommand } from '../desk/clerkCommand.ts'
import { clerkEventIn } from '../desk/loggedClerkEvent.ts'

/** What became of a task that was decided on a version that may be old by now. */
export interface DecidedAsSeen {
  readonly outcome: CommandOutcome
  /** The store's refusal of the first attempt; null when the version seen was still the last one. */
  readonly conflict: { readonly expected: number; readonly actual: number } | null
}

interface Sight {
  readonly command: ClerkCommand
  readonly actor: string
  /** Version of the customer on the clerk's screen. */
  readonly seen: number
}

const anew = (store: EventStore, { command, actor }: Sight): Promise<CommandOutcome> =>
  handleCommand(store, clerkCustomer, {
    aggregateId: clerkAggregateId(command.customerId),
    command,
    actor,
    commandId: newId(),
    retries: 3,
  })

/**
 * Does a task on the version that its clerk has seen. If the store has a newer one, it refuses the append, and the
 * task is decided again on what is there now, by the same rules.
 */
export const decideAsSeen = async (store: EventStore, sight: Sight): Promise<DecidedAsSeen> => {
  const { command, actor, seen } = sight
  const aggregateId = clerkAggregateId(command.customerId)
  let state = clerkCustomer.initialState
  for await (const stored of store.read(aggregateId, { to: seen })) {
    const event = clerkEventIn(stored)
    if (event !== null) state = clerkCustomer.evolve(state, event)
  }
  const checks = clerkCustomer.checks(state, command)
  const failed = checks.filter(({ holds }) => !holds)
  if (failed.length > 0) return { outcome: { is: 'rejected', checks, failed, version: seen }, conflict: null }
  const events = clerkCustomer.execute(state, command).map((event) => ({ ...event, actor }))
  try {
    const appended = await store.append(aggregateId, events, seen)
    const currentVersion = appended.versions[aggregateId] ?? seen
    const outcome = {
      is: 'accepted',
      checks,
      appended,
      originalVersion: seen,
      currentVersion,
      retried: 0,
    } as const
    return { outcome, conflict: null }
  } catch (error) {
    if (!(error instanceof ConcurrencyError)) throw error
    return { outcome: await anew(store, sight), conflict: { expected: seen, actual: error.actual } }
  }
}
