import {
  formatDate,
  formatEuro,
  formatRate,
  minus,
  type Cents,
  type SavingsEvent,
} from '../../../savings/index.ts'

const cameToLight = (event: SavingsEvent): string => {
  const on = formatDate(event.eventData.date)
  switch (event.eventType) {
    case 'RetroPaymentReceived': {
      const { amount, paidOn } = event.eventData
      return `${on}: € ${formatEuro(amount).slice(2)} that were paid on ${formatDate(paidOn)} come to light.`
    }
    case 'InterestRateChanged': {
      const { basisPoints, from } = event.eventData
      return `${on}: the rate turns out to have been ${formatRate(basisPoints)} since ${formatDate(from)}.`
    }
    case 'BookingReversed':
      return `${on}: a booking of ${formatEuro(minus(event.eventData.amount))} turns out to have been wrong.`
    case 'AccountOpened':
    case 'PaymentReceived':
    case 'PremiumReceived':
    case 'InterestPaid':
    case 'PaidOut':
    case 'RetroCorrectionBooked':
      return on
  }
}

/** Words around the two tables. */
export const screenTexts = {
  chapter: 'Event sourcing',
  title: 'Changes in retrospect',
  account: (number: number) => `Account ${number}`,
  emptyTitle: 'No account yet',
  empty:
    'Open the savings account of the lecture: eleven events of 2017 are stored in this browser’s event store.',
  open: 'Open the account',
  openAnother: 'Open a new account',
  damaged: 'The ledger cannot be read',
  agrees: 'Agrees with what should have been',
  notBooked: 'Something came to light; it is not booked yet',
  short: (amount: Cents) =>
    amount > 0 ? `Short by ${formatEuro(amount)}` : `${formatEuro(minus(amount))} too much`,
  hideTotals: 'Hide totals',
  cameToLight,
  rail: 'Work on what comes to light',
  frames: {
    announce: 'A late payment comes to light',
    copy: 'Replay in memory',
    inject: 'Insert in memory',
    rest: 'Replay the rest',
    compare: 'Compare',
    discard: 'Discard memory',
    append: 'Append it',
    correct: 'Append the correction',
  },
  goOn: (what: 'premium' | 'interest', date: string) => `Go on: ${what} of ${formatDate(date)}`,
  insertInStore: 'Insert it into the store',
  refused: 'The store refuses:',
  unchanged: (hash: string) => `Earlier rows byte for byte the same: ${hash}…`,
  changed: 'Earlier rows differ: this must not be.',
  copyOld: 'Mistake: copy the old interest',
  copyOldFlag: 'The old interest was copied: the rules did not run. This total is wrong.',
  without: 'Mistake: without the correction',
  withoutFlag: (end: Cents, missing: Cents) =>
    `Ends with ${formatEuro(end)}: short by ${formatEuro(missing)}.`,
  difference: 'Difference',
  differenceIs: (own: Cents, rest: Cents) => `${formatEuro(own)} booked late + ${formatEuro(rest)} interest`,
  perMonth: 'The interest, by day:',
  month: (date: string, amount: Cents) => `${formatDate(date)} ${formatEuro(amount)}`,
  histories: 'Two histories',
  historiesCaption: 'What was booked beside what should have been, newest on top',
  booked: 'Booked',
  shouldBe: 'Should be',
  differs: 'differs',
  statements: 'Statements that left',
  formula: 'The formula against the replay',
  measure: (upTo: number) => `Try ${upTo.toLocaleString('nl')} amounts`,
  formulaText:
    'A payment of 11-06-2017 that comes to light on 29-08-2017, for each whole amount in euros. In cents, in whole numbers throughout: rounding once is the only difference.',
  tried: 'Amounts tried',
  wrong: 'Off',
  share: (wrong: number, of: number) => `${wrong.toLocaleString('nl')} (${Math.round((100 * wrong) / of)} %)`,
  worst: 'By at most',
  examplesCaption: 'The first amounts for which they differ',
  byReplay: 'By replay',
  byFormula: 'By formula',
}
