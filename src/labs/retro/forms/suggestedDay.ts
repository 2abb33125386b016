import { isBankDate, type SavingsEvent } from '../../../savings/index.ts'

const padded = (number: number): string => String(number).padStart(2, '0')

/** The day after a day. */
const dayAfter = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const next = `${year}-${padded(month)}-${padded(day + 1)}`
  if (isBankDate(next)) return next
  return month === 12 ? `${year + 1}-01-01` : `${year}-${padded(month + 1)}-01`
}

/** The day on which something comes to light unless one says otherwise: after the last regular booking, or on its day. */
export const suggestedDay = (events: readonly SavingsEvent[]): string => {
  const last = events.at(-1)
  if (last === undefined) return '2017-08-29'
  const { date } = last.eventData
  const isRegular = last.eventType === 'InterestPaid' || last.eventType === 'PremiumReceived'
  return isRegular ? dayAfter(date) : date
}
