import { savingsAccount } from './savingsAccount.ts'
import type { SavingsCommand } from './savingsCommand.ts'
import type { SavingsEvent } from './savingsEvent.ts'

/** An event that is ready to be stored. */
export type StampedEvent = SavingsEvent & {
  readonly eventId: string
  /** ISO 8601 in UTC. */
  readonly recordedAt: string
  readonly actor: string
  /** Id of the command. */
  readonly causationId: string
  readonly correlationId: string
}

const padded = (value: number): string => value.toString(16).padStart(12, '0')

const eventIdOf = (number: number): string => `2017a000-0000-8000-8000-${padded(number)}`
const commandIdOf = (number: number): string => `2017c000-0000-8000-8000-${padded(number)}`

/**
 * Handles commands one after the other, each on its date at 09:00 UTC, and gives what happened, with ids 1, 2, 3, ...
 * @throws {Error} a rule refuses a command
 */
export const replayCommands = (commands: readonly SavingsCommand[]): readonly StampedEvent[] => {
  let state = savingsAccount.initialState
  const happened: StampedEvent[] = []
  for (const [index, command] of commands.entries()) {
    const broken = savingsAccount.checks(state, command).find((check) => !check.holds)
    if (broken !== undefined)
      throw new Error(
        `Failed to handle ${command.type} of ${command.date}: because ${broken.rule} does not hold. ${broken.reason}`,
      )
    const causationId = commandIdOf(index + 1)
    for (const event of savingsAccount.execute(state, command)) {
      const stamped: StampedEvent = {
        ...event,
        eventId: eventIdOf(happened.length + 1),
        recordedAt: `${command.date}T09:00:00.000Z`,
        actor: command.type === 'PayInterest' ? 'interest run' : 'bank clerk',
        causationId,
        correlationId: causationId,
      }
      happened.push(stamped)
      state = savingsAccount.evolve(state, stamped)
    }
  }
  return happened
}
