import { defineWords } from '../../words/index.ts'
import { replayTextsNl } from './words.nl.ts'

/** The parts of the lesson, in order. Ids are in the address. */
export const partIds = [
  'fold',
  'log-and-state',
  'as-of',
  'what-if',
  'rebuild',
  'crash',
  'audit',
  'metadata',
  'debugging',
  'letters',
  'question',
  'two-ways',
  'ledger',
  'correction',
] as const

export type PartId = (typeof partIds)[number]

interface LessonText {
  readonly title: string
  readonly text: string
}

const lessons: Readonly<Record<PartId, LessonText>> = {
  fold: {
    title: 'State is a fold of events',
    text: 'Start with nothing and apply one event after the other: what you get is the state. Drag the playhead: at event k you see the fold of the first k events, and what the k-th of them changed.',
  },
  'log-and-state': {
    title: 'Log and state, side by side',
    text: 'One stream and the object that it makes. The version of the object is the number of events folded into it.',
  },
  'as-of': {
    title: 'What did we know on Tuesday at noon?',
    text: 'Time is just another parameter of the question: fold up to that moment, and no further.',
  },
  'what-if': {
    title: 'What if it had not happened?',
    text: 'Leave an event out and fold again. The stored log stays as it is; the other history lives in memory only.',
  },
  rebuild: {
    title: 'State in memory, log on disk',
    text: 'Current state is disposable. As long as the log is there, it can be made again.',
  },
  crash: {
    title: 'Drop it, crash it, rebuild it',
    text: 'A read model keeps a checkpoint: how far it has read. After a crash it goes on from there.',
  },
  audit: {
    title: 'Who changed it, and when?',
    text: 'A table of current state forgets. A log cannot.',
  },
  metadata: {
    title: 'An audit log for free',
    text: 'The log answers what, when and in which order by itself. Who and why must be written down with each event.',
  },
  debugging: {
    title: 'Step to the first bad event',
    text: 'A fault that happened once can be made to happen again, as often as you like: replay the stream.',
  },
  letters: {
    title: 'Letters do not replay',
    text: 'What went to the outside world cannot be taken back, and must not go out again during a replay.',
  },
  question: {
    title: 'A question nobody asked then',
    text: 'A new read model can be written years later, and still knows everything from the first day.',
  },
  'two-ways': {
    title: 'One object, two ways to store it',
    text: 'Normalised rows or a list of events: the same object comes out. Only one of them remembers.',
  },
  ledger: {
    title: 'An accountant never erases',
    text: 'Wrong bookings are corrected by opposite bookings. Both stay visible.',
  },
  correction: {
    title: 'A correction is a new event',
    text: 'Appending is allowed, inserting in between is not. A correction says what it corrects, and why.',
  },
}

/** In English. */
export const replayTexts = {
  title: 'Replay',
  chapter: 'Event sourcing',
  parts: 'Parts of the lesson',
  lessons,
  emptyTitle: 'Nothing has happened yet',
  empty:
    'Load a week at the garage, or send a command in the pipeline lab: then there is something to replay.',
  loadMore: 'Load another garage',
  indexing: 'Reading the log',
  indexed: (done: string, all: string) => `${done} of ${all} events`,
  layout: 'Film',
  layouts: { position: 'each event the same', time: 'as the clock went' },
  where: (position: number, all: number, when: string) =>
    position === 0 ? `before the first of ${all} events` : `event ${position} of ${all}, ${when}`,
  film: 'The log as a film strip',
  event: (id: number, type: string) => `Event ${id}, ${type}`,
  difference: 'What this event changed',
  noDifference: 'Nothing in these read models: only the log knows of it.',
  beforeFirst: 'Before the first event there is nothing.',
  kinds: { added: 'new', removed: 'gone', changed: 'changed' },
  tables: { customers: 'Customer', vehicles: 'Vehicle', jobs: 'Job' },
  field: 'Field',
  before: 'Before',
  after: 'After',
  state: 'State at the playhead',
  counts: {
    customers: 'Customers',
    vehicles: 'Vehicles',
    jobs: 'Jobs',
    letters: 'Letters due',
    invoices: 'Invoices',
  },
  bays: (day: string) => `Work planned for ${day}`,
  noBays: 'No day is planned yet.',
  job: (from: string, to: string, licence: string, state: string) => `${from} to ${to}, ${licence}, ${state}`,
  seek: 'Seek',
  hash: 'Hash of the state',
  evidence: {
    label: 'Evidence',
    log: 'Event log',
    detail: 'Event',
    changes: 'Differences',
    json: 'The event as it is stored',
    around: 'Events around the playhead',
  },
  stream: {
    aggregate: 'Stream',
    log: 'Log',
    object: 'State',
    id: 'Stream id',
    version: 'Version',
    handle: 'Events folded',
    of: (count: number, all: number) => `${count} of ${all}`,
    order: 'Order',
    type: 'EventType',
    recorded: 'Recorded',
    json: 'The object',
  },
  asOf: {
    moment: 'As of',
    tuesday: 'Tuesday at noon',
    toPlayhead: 'Go there with the playhead',
    known: 'Events known then',
    of: (count: number, all: number) => `${count} of ${all}`,
    later: 'What is different now',
    none: 'Nothing: everything was known then already.',
    savings: 'The savings account of 2017, on any day',
    day: 'Day',
    balance: 'Balance then',
    row: 'Row',
    more: (count: number) => `and ${count} more`,
  },
  whatIf: {
    leave: (id: number) => `Leave out event ${id}`,
    put: (id: number) => `Put event ${id} back`,
    left: 'Left out',
    nothing: 'Nothing yet. Go to an event with the playhead and leave it out.',
    real: 'What happened',
    other: 'What would have been',
    differences: 'Rows that differ',
    senseless: 'Events that would make no sense',
    none: 'none',
    hash: 'Log hash, before and after',
    unchanged: 'unchanged',
    savings: 'The savings account of 2017: leave out any booking',
    happened: 'Happened',
    date: 'Date',
    bookings: 'Event',
    amount: 'Amount',
    total: 'Total (calculated)',
    otherTotal: 'Total in the other history',
    ends: 'Ends at',
  },
}

/** In all languages. */
export const replayWords = defineWords({ en: replayTexts, nl: replayTextsNl })
