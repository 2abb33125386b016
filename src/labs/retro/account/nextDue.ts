import {
  interestDay,
  lectureAccountId,
  premiumDay,
  type RetroCommand,
  type SavingsEvent,
} from '../../../savings/index.ts'

const padded = (number: number): string => String(number).padStart(2, '0')

const dayIn = (year: number, month: number, day: number): string => `${year}-${padded(month)}-${padded(day)}`

/** What falls due after a regular booking of a day: the interest of the 28th, or the premium of the 1st. */
export const dueAfter = (date: string, accountId: string = lectureAccountId): RetroCommand => {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
  const interestDate = dayIn(year, month, interestDay)
  if (date < interestDate) return { type: 'PayInterest', accountId, date: interestDate }
  const next = month === 12 ? dayIn(year + 1, 1, premiumDay) : dayIn(year, month + 1, premiumDay)
  return { type: 'CollectPremium', accountId, date: next }
}

const isRegular = ({ eventType }: SavingsEvent): boolean =>
  eventType === 'AccountOpened' || eventType === 'PremiumReceived' || eventType === 'InterestPaid'

/** What falls due next in a ledger; null before it was opened. What comes to light in between changes nothing about it. */
export const nextDue = (events: readonly SavingsEvent[], accountId?: string): RetroCommand | null => {
  const last = events.findLast(isRegular)
  return last === undefined ? null : dueAfter(last.eventData.date, accountId)
}
