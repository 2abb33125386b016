import { formatDate, formatEuro, formatRate, highestRate } from '../../../savings/index.ts'
import { largestAmount } from '../forms/parseAmount.ts'

/** Words of the forms, and what they say to bad input. */
export const formTexts = {
  late: 'A late payment',
  amount: 'Amount',
  amountHint: 'In euros, such as 500 or 16,50',
  comesToLight: 'Recorded on',
  paidOn: 'Was paid on',
  dateHint: 'Day-month-year, such as 11-06-2017',
  look: 'Look at it in memory',
  reversal: 'A booking that was wrong',
  booking: 'Booking',
  noBooking: 'There is none to reverse.',
  reason: 'Reason',
  reasonDefault: 'collected by mistake',
  rate: 'Another rate in the past',
  ratePercent: 'Percent a month',
  rateHint: 'Such as 1,25',
  from: 'Counts from',
  payOut: 'Pay out',
  payOutAmount: 'Amount to pay out',
  payOutNow: 'Pay it out',
  dueFirst: (due: 'premium' | 'interest', date: string) =>
    `The ${due} of ${formatDate(date)} falls due before that; go on to it first.`,
  needsAccount: 'Open the account first.',
  amountTrouble: {
    empty: 'Give an amount, such as 500 or 16,50.',
    'not-a-number': 'This is not an amount. Write it as 500, 16,50 or 1.000,00.',
    'not-positive': 'The amount has to be more than nothing.',
    'too-large': `The amount is more than ${formatEuro(largestAmount)}, the most that is taken here.`,
  },
  dateTrouble: {
    empty: 'Give a day, such as 11-06-2017.',
    'not-a-date': 'There is no such day. Write it as 11-06-2017.',
  },
  rateTrouble: {
    empty: 'Give a rate, such as 1,25.',
    'not-a-number': 'This is not a rate. Write it as 1 or 1,25.',
    'out-of-range': `The rate has to be from 0 % to ${formatRate(highestRate)}.`,
  },
  bookingOption: (date: string, what: string, amount: string) => `${formatDate(date)} ${what} ${amount}`,
}
