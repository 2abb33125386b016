import { replayCommands, type StampedEvent } from './replayCommands.ts'
import { cents } from './cents.ts'
import type { SavingsCommand } from './savingsCommand.ts'

/** The account of the lecture's example. */
export const lectureAccountId = 'lecture-2017'

const accountId = lectureAccountId

const months = ['05', '06', '07', '08'] as const

const commands: readonly SavingsCommand[] = [
  { type: 'OpenAccount', accountId, date: '2017-04-01' },
  { type: 'ReceivePayment', accountId, date: '2017-04-01', amount: cents(100_000) },
  { type: 'PayInterest', accountId, date: '2017-04-28' },
  ...months.flatMap((month): readonly SavingsCommand[] => [
    { type: 'CollectPremium', accountId, date: `2017-${month}-01` },
    { type: 'PayInterest', accountId, date: `2017-${month}-28` },
  ]),
]

/**
 * The lecture's eleven stored rows of 2017, oldest first, each recorded on its date at 09:00 UTC. Made by the account's
 * own rules, and the same at each call, event ids included.
 */
export const lectureLedger = (): readonly StampedEvent[] => replayCommands(commands)
