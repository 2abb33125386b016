import { retroAccount, retroStateOf, type RetroCommand, type SavingsEvent } from '../../../savings/index.ts'
import { nextDue } from '../account/nextDue.ts'

/** Why a command would not be taken. */
export type Broken =
  | { readonly is: 'rule'; readonly reason: string }
  /** Something else has to be booked first. */
  | { readonly is: 'due-first'; readonly due: 'premium' | 'interest'; readonly date: string }

/** Everything that stands against a command; nothing when it would be taken. */
export const brokenRules = (events: readonly SavingsEvent[], command: RetroCommand): readonly Broken[] => {
  const broken = retroAccount
    .checks(retroStateOf(events), command)
    .filter(({ holds }) => !holds)
    .map(({ reason }): Broken => ({ is: 'rule', reason }))
  const due = nextDue(events)
  if (broken.length > 0 || due === null || command.date <= due.date) return broken
  return [{ is: 'due-first', due: due.type === 'PayInterest' ? 'interest' : 'premium', date: due.date }]
}
