import { customers, dayPlanning, project, tableValues, type GarageCommand } from '../../../garage/index.ts'
import { newId, type EventStore } from '../../../store/index.ts'
import { momentOf } from './clock.ts'
import type { Fact } from '../model/fact.ts'
import { handle } from './handle.ts'
import { mistakeAt, operator, weekUntilOne, type TimedCommand } from './story.ts'

/** Fills an empty database with the garage's week. */
export const storeWeek = async (store: EventStore): Promise<void> => {
  const appends = weekUntilOne().map(({ aggregateId, events, expected }) =>
    store.append(aggregateId, events, expected),
  )
  for (const outcome of await Promise.allSettled(appends))
    if (outcome.status === 'rejected') throw outcome.reason
}

/** Handles commands one after the other. @throws {Error} the rules refuse one of them */
export const sendAll = async (store: EventStore, commands: readonly TimedCommand[]): Promise<void> => {
  for (const { command, at, actor } of commands) {
    const { failed } = await handle(store, command, { at, actor })
    const [rule] = failed
    if (rule !== undefined)
      throw new Error(
        `Failed to go on with the day: because ${command.type} was refused (${rule.reason}). Start over.`,
      )
  }
}

/** What the script does to a garage: every planned job of the days to come is cancelled, every customer deactivated. */
export const commandsOfMistake = (log: readonly Fact[]): readonly GarageCommand[] => {
  const jobs = tableValues(project(dayPlanning, log)).flatMap(({ date, jobs: all }) =>
    all
      .filter(({ standing, startTime }) => standing.is === 'planned' && startTime > '2026-03-07T14:05')
      .map(({ jobId }) => ({ planningDate: date ?? '', jobId })),
  )
  const people = tableValues(project(customers, log)).filter(({ status }) => status === 'active')
  return [
    ...jobs.map((job): GarageCommand => ({ type: 'CancelMaintenanceJob', ...job, reason: 'test data' })),
    ...people.map(({ customerId }): GarageCommand => ({
      type: 'DeactivateCustomer',
      customerId,
      reason: 'does not pay',
    })),
  ]
}

/** Runs the operator's script: real commands that the rules accept, one run of them. */
export const runMistake = async (store: EventStore, log: readonly Fact[]): Promise<void> => {
  const correlationId = newId()
  for (const command of commandsOfMistake(log))
    await handle(store, command, { at: mistakeAt, actor: operator, correlationId })
}

/** When work is carried over, by the garage's clock. */
export const carriedAt = momentOf('15:50')
