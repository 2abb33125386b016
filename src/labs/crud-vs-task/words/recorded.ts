import type { LetterKind } from '../read-models/clerkLetters.ts'

const letters: Readonly<Record<LetterKind, string>> = {
  welcome: 'Welcome',
  'welcome to the new home': 'Welcome to your new home',
  congratulations: 'Congratulations on your new name',
  farewell: 'Farewell, and good luck',
  'last reminder': 'Last reminder',
  condolences: 'Our condolences',
  'you are forgotten': 'We have forgotten you',
  'welcome back': 'Welcome back',
}

/** Texts about what was recorded, and what others made of it. */
export const recordedTexts = {
  customer: 'Customer',
  statement: 'The statement',
  diff: 'What it overwrote',
  column: 'Column',
  before: 'Before',
  after: 'After',
  row: 'The row that is left',
  nothingSaved:
    'This row has not been saved since the page was opened. What was saved before is in the row and nowhere else: the statement is gone.',
  onlyStamp: 'Only the time stamp differs: somebody pressed Save, and nobody can say why.',
  facts: 'The named facts',
  noFacts: 'No task has been done for this customer yet.',
  version: (version: number) => `version ${version}`,
  position: (id: number) => `no. ${id}`,
  by: (actor: string) => `by ${actor}`,
  older: (count: number) => (count === 1 ? '1 older fact' : `${count} older facts`),
  now: 'Now',
  notifications: 'Notifications',
  invoicing: 'Invoicing',
  toldOfRows: (name: string) => `${name}, told of rows`,
  rowChanged: (key: string, at: string) => `Row ${key} of customers changed at ${at}`,
  noRowChanged: 'This row has not changed since the page was opened.',
  rowPolicy: 'Whenever a row changed, then … what?',
  rowNotifications:
    'A move? A typing error? A switch thrown by mistake? The message does not say, so no letter goes out.',
  rowInvoicing:
    'Is not told who moved. It reads the row when it writes an invoice, and takes whatever stands there.',
  letterPolicy: 'Whenever a customer moved, then welcome them to the new home.',
  invoicePolicy: 'Whenever a car is handed back, then send the invoice to the address of today.',
  letters,
  lettersSent: 'Letters, newest first',
  invoicesSent: 'Invoices, newest first',
  noLetter: 'No letter for this customer.',
  noInvoice: 'No invoice for this customer.',
  because: (eventType: string, id: number) => `because of ${eventType}, no. ${id}`,
  to: (who: string, address: string) => `${who}, ${address}`,
  own: 'Your own handler',
  ownIntro:
    'Choose the fact that it listens to. It runs once for each that comes from now on, and for no other.',
  ownChoice: 'Runs whenever',
  ownRan: 'It ran',
  times: (count: number) => (count === 1 ? '1 time' : `${count} times`),
}
