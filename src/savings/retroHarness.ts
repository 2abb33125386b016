import type { RetroCommand } from './retroCommand.ts'
import { retroAccount, retroStateOf } from './retroAccount.ts'
import type { SavingsEvent } from './savingsEvent.ts'

/** The ledger after commands, each with an event id of its own. @throws {Error} a rule refuses one */
export const afterCommands = (
  ledger: readonly SavingsEvent[],
  commands: readonly RetroCommand[],
): readonly SavingsEvent[] => {
  const events = [...ledger]
  for (const command of commands) {
    const state = retroStateOf(events)
    const broken = retroAccount.checks(state, command).filter(({ holds }) => !holds)
    if (broken.length > 0) throw new Error(broken.map(({ reason }) => reason).join(' '))
    for (const event of retroAccount.execute(state, command))
      events.push({ ...event, eventId: `stored-${events.length + 1}` })
  }
  return events
}
