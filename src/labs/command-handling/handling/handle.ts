import {
  workshopPlanning,
  type Check,
  type PlanningCommand,
  type PlanningEvent,
} from '../../../garage/index.ts'
import type { EventStore, RecordedEvent } from '../../../store/index.ts'
import { newAggregate, raise, replayed } from '../aggregate/aggregate.ts'
import type { Ending, Stage } from './stage.ts'

/** A question to somebody else. It may take a while, and it may be answered differently tomorrow. */
export type ExternalCheck = () => Promise<Check>

/** A command on its way. */
export interface Handling {
  readonly store: EventStore
  readonly aggregateId: string
  readonly command: PlanningCommand
  readonly commandId: string
  readonly externalChecks: readonly ExternalCheck[]
  /** Told of each stage as it happens. */
  readonly note: (stage: Stage) => void
}

const failedOf = (checks: readonly Check[]): readonly string[] =>
  checks.filter((check) => !check.holds).map((check) => check.rule)

const askOthers = async ({ externalChecks, note }: Handling): Promise<readonly Check[]> => {
  const answers: Check[] = []
  for (const ask of externalChecks) {
    const check = await ask()
    note({ is: 'asked', check })
    answers.push(check)
  }
  return answers
}

const load = async ({ store, aggregateId, note }: Handling) => {
  let aggregate = newAggregate(workshopPlanning)
  for await (const event of store.read(aggregateId)) {
    aggregate = replayed(workshopPlanning, aggregate, event as RecordedEvent & PlanningEvent)
  }
  note({ is: 'loaded', events: aggregate.version, jobs: aggregate.state.jobs.length })
  return aggregate
}

/**
 * Handles a command in two phases. What the check phase refuses leaves everything as it was.
 * @throws {ConcurrencyError} somebody else was faster: the checks were made on a state that is no more
 */
export const handle = async (handling: Handling): Promise<Ending> => {
  const { store, aggregateId, command, commandId, note } = handling
  note({ is: 'received' })

  // Check phase: ask whomever you like; nothing changes.
  const answers = await askOthers(handling)
  let aggregate = await load(handling)
  const rules = workshopPlanning.checks(aggregate.state, command)
  for (const check of rules) note({ is: 'ruled', check })
  const failed = failedOf([...answers, ...rules])
  if (failed.length > 0) {
    note({ is: 'refused', failed })
    return 'refused'
  }

  // Execution phase: the operation is performed by replaying events.
  const events = workshopPlanning.execute(aggregate.state, command)
  note({ is: 'mapped', types: events.map((event) => event.eventType) })
  for (const event of events) {
    aggregate = raise(workshopPlanning, aggregate, event)
    const { originalVersion: original, version, uncommitted, state } = aggregate
    note({
      is: 'raised',
      event,
      original,
      version,
      uncommitted: uncommitted.length,
      jobs: state.jobs.length,
    })
  }
  const origin = { actor: 'front desk', causationId: commandId, correlationId: commandId }
  const news = aggregate.uncommitted.map((event) => ({ ...event, ...origin }))
  const appended = await store.append(aggregateId, news, aggregate.originalVersion)
  note({ is: 'stored', ids: appended.events.map((event) => event.id), version: aggregate.version })
  return 'accepted'
}
