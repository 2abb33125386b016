import { formatDate, formatEuro, formatRate, type Cents } from '../../../savings/index.ts'
import type { Moment } from '../film/film.ts'
import type { What } from '../ledger/ledgerLine.ts'

const shortDate = (date: string): string => formatDate(date).slice(0, 5)

/** A percentage before a word: `1%`, `1,25%`. */
const percent = (basisPoints: number): string => formatRate(basisPoints).replace(' %', '%')

const what = (told: What): string => {
  switch (told.is) {
    case 'opened':
      return 'Account opened'
    case 'payment':
      return 'Payment received'
    case 'premium':
      return 'Premium received'
    case 'paid-out':
      return 'Paid out'
    case 'interest':
      return `${percent(told.basisPoints)} Interest paid out`
    case 'retro-payment':
      return `Retro Payment ${shortDate(told.since)}`
    case 'retro-correction':
      return `Retro Correction ${shortDate(told.since)}`
    case 'reversed':
      return `Reversal of ${shortDate(told.since)}`
    case 'rate':
      return `Rate ${percent(told.basisPoints)} from ${shortDate(told.since)}`
  }
}

const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`)

const moment = ({ kind, stored, memory }: Moment): string => {
  switch (kind) {
    case 'empty':
      return 'Nothing is stored yet.'
    case 'stored':
      return `${rows(stored)} stored.`
    case 'announced':
      return 'Something comes to light; nothing is booked yet.'
    case 'copied':
      return `Replayed in memory: ${rows(memory ?? 0)}.`
    case 'injected':
      return 'Put in its place, in memory only.'
    case 'replayed':
      return `The rules run again: ${rows(memory ?? 0)} in memory.`
    case 'compared':
      return 'What should have been, beside what is stored.'
    case 'discarded':
      return 'Memory is discarded; only what is stored remains.'
  }
}

/** Words of the ledger, in the notation of the lecture. */
export const ledgerTexts = {
  stored: 'Stored events',
  memory: 'In memory',
  memoryWithout: 'In memory: without the correction',
  storedCaption: 'The stored ledger, newest on top; totals are calculated',
  memoryCaption: 'The replay in memory, newest on top',
  date: 'Date',
  event: 'Event',
  amount: 'Amount',
  total: 'Total',
  totalCalculated: 'Total (calculated)',
  none: '-',
  hidden: '?',
  newRow: 'new',
  changedRow: 'calculated anew',
  wrongRow: 'mistake',
  what,
  moment,
  where: (place: number, of: number, text: string) => `Moment ${place} of ${of}: ${text}`,
  memoryEmptyTitle: 'Nothing is in memory',
  memoryEmpty: 'A replay lives here while it is needed. Reloading the page drops it.',
  noRows: 'No row yet at this moment.',
  euro: (amount: Cents) => formatEuro(amount),
  euroOf: (amount: number) => formatEuro(amount as Cents),
  day: (date: string) => formatDate(date),
  count: (value: number) => value.toLocaleString('nl'),
  rate: (basisPoints: number) => formatRate(basisPoints),
}
