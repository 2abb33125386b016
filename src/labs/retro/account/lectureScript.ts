import {
  cents,
  lectureLedger,
  retroAccount,
  retroStateOf,
  type BookRetroPayment,
  type RetroCommand,
  type SavingsEvent,
} from '../../../savings/index.ts'
import { accountIdOf } from './accountNames.ts'

/** How many rows are stored when the late payment comes to light. */
export const rowsBefore = lectureLedger().length

/** The late payment of the lecture. */
export const latePayment = (number: number): BookRetroPayment => ({
  type: 'BookRetroPayment',
  accountId: accountIdOf(number),
  date: '2017-08-29',
  amount: cents(50_000),
  paidOn: '2017-06-11',
})

/** What the lecture books after its first rows, one row each. */
export const laterCommands = (number: number): readonly RetroCommand[] => {
  const accountId = accountIdOf(number)
  return [
    latePayment(number),
    { type: 'BookRetroCorrection', accountId, date: '2017-08-29' },
    { type: 'CollectPremium', accountId, date: '2017-09-01' },
    { type: 'PayInterest', accountId, date: '2017-09-28' },
  ]
}

const contentOf = ({ eventType, eventData }: SavingsEvent): string => {
  const { date } = eventData
  const amount = 'amount' in eventData ? eventData.amount : null
  const since = 'paidOn' in eventData ? eventData.paidOn : null
  return JSON.stringify([eventType, date, amount, since])
}

const fullScript = (): readonly SavingsEvent[] => {
  const events: SavingsEvent[] = [...lectureLedger()]
  for (const command of laterCommands(1)) events.push(...retroAccount.execute(retroStateOf(events), command))
  return events
}

const script: readonly string[] = fullScript().map(contentOf)

/** Whether a ledger holds the lecture's rows, as far as it goes. */
export const followsLecture = (events: readonly SavingsEvent[]): boolean =>
  events.length <= script.length && events.every((event, index) => contentOf(event) === script[index])
