import { defineWords } from '../../../words/index.ts'
import { detailTextsNl } from './words.nl.ts'

/** In English. */
export const detailTexts = {
  region: 'Event detail',
  nothingTitle: 'No event chosen',
  nothing: 'Choose a row of the event log: here you see all of it, what caused it and what it caused.',
  heading: (id: string) => `Event ${id}`,
  reading: 'Reading ...',
  data: 'eventData',
  copy: 'Copy JSON',
  copied: 'Copied',
  replay: 'Show in replay',
  before: 'Previous of this aggregate',
  after: 'Next of this aggregate',
  metadata: 'Metadata',
  onlyThese: (what: string) => `Show only events with this ${what}`,
  none: 'none',
  relatives: {
    heading: 'Cause and effect',
    cause: 'Caused by',
    byCommand: 'Caused by a command, which is not in the log',
    noCause: 'No cause is recorded',
    sibling: 'From the same cause',
    effect: 'It caused',
    noEffect: 'No event names this one as its cause',
    correlated: 'In the same story (correlation)',
    alone: 'No other event has its correlation id',
    searched: (from: string, to: string) => `looked at positions ${from} to ${to}`,
    wholeLog: 'Search the whole log',
    searching: 'Looking for relatives',
    more: (count: string) => `and ${count} more`,
    filter: 'Show this story in the event log',
  },
  rewrite: {
    heading: 'Try to change history',
    lead: 'These buttons really try it at the database. The log hash covers every row; it is taken before and after.',
    json: 'eventData',
    change: 'Save the change',
    delete: 'Delete this event',
    insert: 'Insert this data as an event before it',
    trying: 'Trying; reading every row for the log hash ...',
    refused: 'Refused',
    accepted: 'History was changed',
    acceptedText: 'The store took it, which it must never do. Verify the store.',
    hashBefore: 'Log hash before',
    hashAfter: 'Log hash after',
    equal: (events: string) => `Equal: the ${events} events are untouched.`,
    differs: 'They differ: the log was changed.',
    badJson: (reason: string) => `Failed to read the data: because it is not JSON (${reason}). Correct it.`,
    noObject: 'Failed to read the data: because it is not a JSON object. Write it in braces.',
    console: "In the browser's console the store is there as well, and refuses just the same:",
    cancelled: 'Cancelled',
  },
}

/** In all languages. */
export const detailWords = defineWords({ en: detailTexts, nl: detailTextsNl })
