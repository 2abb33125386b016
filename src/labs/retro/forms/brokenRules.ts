import { retroAccount, retroStateOf, type RetroCommand, type SavingsEvent } from '../../../savings/index.ts'

/** The reasons of all rules that a command would break, as whole sentences; none when it would be taken. */
export const brokenRules = (events: readonly SavingsEvent[], command: RetroCommand): readonly string[] =>
  retroAccount
    .checks(retroStateOf(events), command)
    .filter(({ holds }) => !holds)
    .map(({ reason }) => reason)
