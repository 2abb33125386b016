import { formatDate } from './bankDate.ts'
import { formatEuro, type Cents } from './cents.ts'

/** Percent as people write them: `1,25 %`. */
export const formatRate = (basisPoints: number): string => {
  const whole = Math.floor(basisPoints / 100)
  const rest = String(basisPoints % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return `${whole}${rest === '' ? '' : `,${rest}`} %`
}

/** Every sentence with which a rule about the past explains its result. */
export const retroReasons = {
  opening: (date: string, openedOn: string) =>
    date >= openedOn
      ? `${formatDate(date)} is not before the opening on ${formatDate(openedOn)}.`
      : `${formatDate(date)} is before the account was opened, on ${formatDate(openedOn)}.`,
  past: (date: string, today: string) =>
    date < today
      ? `${formatDate(date)} is before ${formatDate(today)}.`
      : `${formatDate(date)} is not before ${formatDate(today)}, the day on which it comes to light; book it as usual.`,
  due: (amount: Cents) =>
    amount === 0
      ? 'The ledger agrees with what should have been; there is nothing to correct.'
      : `The ledger is off by ${formatEuro(amount)}.`,
  rate: (basisPoints: number) =>
    Number.isSafeInteger(basisPoints) && basisPoints >= 0 && basisPoints <= highestRate
      ? `The rate is ${formatRate(basisPoints)}.`
      : `The rate is ${basisPoints} hundredths of a percent; it has to be a whole number from 0 to ${highestRate}.`,
  covered: (amount: Cents, balance: Cents) =>
    amount <= balance
      ? `The balance of ${formatEuro(balance)} covers ${formatEuro(amount)}.`
      : `The balance of ${formatEuro(balance)} does not cover ${formatEuro(amount)}.`,
} as const

/** The highest rate that is taken, in hundredths of a percent a month. */
export const highestRate = 1_000
