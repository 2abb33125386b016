import { formatDate, formatEuro, type Cents } from '../../../savings/index.ts'

/** Words of the right side, and of the letters. */
export const evidenceTexts = {
  label: 'Evidence',
  log: 'Event log',
  checks: 'Checks',
  letters: 'Letters',
  noLog: 'Nothing is stored yet.',
  event: (id: number, type: string) => `Event ${id}: ${type}`,
  /** With places where a long name may be broken. */
  typeName: (type: string) => type.replaceAll(/([a-z])([A-Z])/g, '$1\u200b$2'),
  asStored: 'As it is stored',
  noTotal: 'Stored events that hold a total',
  sealTitle: 'Rows before the last booking',
  sealNone: 'Book something: the hash of all earlier rows is taken before and after.',
  sealBefore: 'Before',
  sealAfter: 'After',
  sealSame: 'Byte for byte the same.',
  sealOther: 'They differ: this must not be.',
  sealRows: (to: number) => `SHA-256 over the rows 1 to ${to} of the store`,
  refusalTitle: 'Inserting into the store',
  refusalNone: 'Nobody has tried yet.',
  owed: 'Still to be corrected',
  owedSource: 'the difference of two replays, now',
  statementsCaption: 'Statements to the customer, newest on top',
  statementsNone: 'No statement has left yet.',
  statementsNote: 'No letter leaves this browser: what would have been sent is an event.',
  said: 'Said',
  isTrue: 'True now',
  right: 'right',
  wrong: 'cannot be unsent',
  compensated: (on: string | null) =>
    on === null ? 'compensated by a letter' : `compensated on ${formatDate(on)}`,
  payouts: 'Payouts that left',
  payout: (date: string, amount: Cents) => `${formatDate(date)}: ${formatEuro(amount)}`,
  payoutsNone: 'Nothing was paid out.',
  claim: (amount: number) => `Asked back from the customer: ${formatEuro(amount as Cents)}`,
}
