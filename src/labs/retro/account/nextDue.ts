import { interestDay, lectureAccountId, premiumDay, type RetroCommand } from '../../../savings/index.ts'

const padded = (number: number): string => String(number).padStart(2, '0')

const dayIn = (year: number, month: number, day: number): string => `${year}-${padded(month)}-${padded(day)}`

/** What falls due next after a day of the ledger: the interest of the 28th, or the premium of the 1st. */
export const nextDue = (lastDate: string, accountId: string = lectureAccountId): RetroCommand => {
  const [year, month] = [Number(lastDate.slice(0, 4)), Number(lastDate.slice(5, 7))]
  const interestDate = dayIn(year, month, interestDay)
  if (lastDate < interestDate) return { type: 'PayInterest', accountId, date: interestDate }
  const date = month === 12 ? dayIn(year + 1, 1, premiumDay) : dayIn(year, month + 1, premiumDay)
  return { type: 'CollectPremium', accountId, date }
}
