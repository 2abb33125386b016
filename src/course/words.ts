import { defineLaterWords } from '../words/index.ts'
import type { ChapterId, LabId } from './labs.ts'

interface LabWords {
  readonly title: string
  /** For the navigation. */
  readonly short: string
  readonly teaches: string
}

const chapters: Readonly<Record<ChapterId, string>> = {
  A: 'Event-driven architecture',
  B: 'Autonomy over authority',
  C: 'Eventual consistency',
  D: 'CQRS',
  E: 'Event sourcing',
  F: 'Design for failure',
}

const labTexts: Readonly<Record<LabId, LabWords>> = {
  autonomy: {
    title: 'Ask the owner, or keep a copy',
    short: 'Autonomy',
    teaches:
      'Five contexts need to know customers. Let them ask or copy, stop the owner, lose event 17: who still works, and who mails to an old address?',
  },
  cap: {
    title: 'CAP: consistent or available',
    short: 'CAP',
    teaches:
      'Cut a cluster in two: one mode refuses, the other answers stale. A judge says what no order of events explains.',
  },
  eventual: {
    title: 'Eventually: when, and who minds?',
    short: 'Eventually',
    teaches:
      'How likely do you read your own change after half a second? Turn delay, quorums and anti-entropy; make a screen honest; price a clash.',
  },
  saga: {
    title: 'All or nothing: two-phase commit and sagas',
    short: 'Sagas',
    teaches:
      'Book a job, a part and a deposit by vote or step by step. Crash anybody at any point: who waits, what is torn, what is refunded?',
  },
  'command-handling': {
    title: 'Command handling',
    short: 'Commands',
    teaches:
      'Check every rule, then perform the operation by replaying an event. Plan a day by dragging, break it, test it.',
  },
  'crud-vs-task': {
    title: 'CRUD against tasks',
    short: 'Tasks',
    teaches:
      'The same customers by a form with Save and by tasks with a purpose; then ask both what happened, and why.',
  },
  evolution: {
    title: 'From SOA to CQRS',
    short: 'Evolution',
    teaches:
      'One picture that grows from one model to separate stores, under the same load, with what each step costs.',
  },
  pipeline: {
    title: 'Commands, events, projections',
    short: 'Pipeline',
    teaches:
      'Send a command and follow it through check, execution, store and read models, as it really happened.',
  },
  replay: {
    title: 'Replay',
    short: 'Replay',
    teaches: 'Run the log like a film, ask what was known on Tuesday at noon, and leave one event out.',
  },
  snapshots: {
    title: 'Snapshots',
    short: 'Snapshots',
    teaches:
      'Load a long account with and without snapshots, measured here; let one grow old, find the wrong one, cut the aggregate.',
  },
  concurrency: {
    title: 'Optimistic concurrency',
    short: 'Concurrency',
    teaches:
      'Two clerks, one planning, two tabs: a genuine conflict, three ways out of it, and what a lock costs.',
  },
  retro: {
    title: 'Changes in retrospect',
    short: 'In retrospect',
    teaches:
      'A payment comes to light late: replay a copy in memory, then append what is owed to the cent. Nothing stored changes.',
  },
  'circuit-breaker': {
    title: 'Circuit breaker',
    short: 'Breaker',
    teaches:
      'Trip it by hand, watch it wait, probe and close; the same calls in five libraries, with and without.',
  },
  restore: {
    title: 'Point-in-time restore',
    short: 'Restore',
    teaches:
      'A wrong script runs: restore to any moment in a new database, switch over, carry the good work along; then recover fast.',
  },
  bulkhead: {
    title: 'Bulkheads: what may fail together',
    short: 'Bulkhead',
    teaches:
      'One slow service drains a pool of threads and takes healthy pages down; walls, short time-outs and borders keep it in.',
  },
  retry: {
    title: 'Try again: retries, back-off and what they cost',
    short: 'Retry',
    teaches:
      'Waves that jitter spreads, a storm that it does not cure, a customer charged twice, and policies in any order.',
  },
  choosing: {
    title: 'Choosing: forces, choices, a record',
    short: 'Choosing',
    teaches:
      'Which form, CP or AP, CRUD or CQRS, build or buy? Tick what is true, count what it takes, and leave with a record that says why.',
  },
  playground: {
    title: 'Playground: bring your own domain',
    short: 'Playground',
    teaches:
      'Write decide, evolve and projections for a domain of your own; commands, a real store and replay come with it.',
  },
}

/** A few words for each slide that can be done here. */
const slideTexts: Readonly<Record<string, string>> = {
  A01: 'The map of the course',
  A10: 'Who changed it, and when?',
  A11: 'Step to the first bad event',
  A12: 'State on any day',
  A13: 'What if it had not happened?',
  A14: 'State in memory, log on disk',
  A16: 'Letters do not replay',
  A19: 'Is asynchrony needed?',
  A21: 'Do not use this much',
  C01: 'Consistency is a dial',
  C02: 'As if there were one copy',
  C03: 'Always an answer',
  C04: 'Cut the links',
  C05: 'Not all three',
  C06: 'Choose for each operation',
  C07: 'Majorities answer',
  C08: 'The price is refusal',
  C09: 'The price is a stale answer',
  C10: 'Both sides answer',
  C11: 'Heal and converge',
  C12: 'ACID and two-phase commit?',
  C16: 'What giving up locks saves',
  C17: 'Compensate instead',
  D01: 'One picture that grows',
  D02: 'Command or query?',
  D03: 'Scale one side only',
  D04: 'Who has to change together',
  D05: 'From a form to tasks',
  D06: 'One model up and down',
  D07: 'Methods that change, methods that answer',
  D08: 'Two models, one store',
  D09: 'One row for each line',
  D10: 'Two stores, and a lag',
  D11: 'Events feed many readers',
  D12: 'A command states an intent',
  D13: 'A verb and a noun',
  D14: 'A command can fail',
  D15: 'An event cannot be vetoed',
  D16: 'A noun and a verb in the past',
  D17: 'The path of one command',
  D18: 'Other domains listen',
  D19: 'A form of columns hides why',
  D20: 'Two sheets, one desk',
  D21: 'The button that fits',
  D22: 'Two clerks at once',
  D23: 'A correction is not a move',
  D24: 'Intent has consequences',
  D25: 'Check phase: all rules first',
  D26: 'Others are asked in the check phase',
  D27: 'Save, then publish',
  D28: 'Replay only applies',
  E01: 'Log and state, side by side',
  E02: 'One object, two ways to store it',
  E03: 'State is a fold of events',
  E04: 'Append only, nothing in between',
  E05: 'An accountant never erases',
  E06: 'A correction is a new event',
  E07: 'A snapshot, and the rest',
  E08: 'Only when absolutely necessary',
  E09: 'Cut the aggregate smaller',
  E10: 'Append against lock, measured',
  E11: 'Drop it and rebuild it',
  E12: 'A question nobody asked then',
  E13: 'An audit log for free',
  E14: 'Given, when, then',
  E15: 'Your own late facts',
  E16: 'A ledger, totals calculated',
  E17: 'A payment comes to light',
  E18: 'Replay a copy, and stop',
  E19: 'Insert it, in memory only',
  E20: 'Replay the rest, rules and all',
  E21: 'The difference is what is owed',
  E22: 'Memory is thrown away',
  E23: 'Append the late payment',
  E24: 'Append the correction',
  E25: 'Life goes on',
  E26: 'All later results are right',
  E27: 'Several products: know your needs',
  E28: 'Only persistence: build it',
  E29: 'Projections, sums, patterns: buy it',
  E30: 'Three topics ahead',
  E31: 'Perform by replaying an event',
  E32: 'Raise: add it, and run its handler',
  E33: 'Table one: aggregates',
  E34: 'Table two: events',
  E35: 'Original and current version',
  E36: 'Only when versions are equal',
  E37: 'Option 1: redo the save',
  E38: 'Option 2: restart the handling',
  E39: 'Option 3: raise the error',
  F05: 'Policies compose, and order matters',
  F09: 'Two services, two moments',
  F10: 'Errors occur: recover fast',
  F11: 'Borders within which faults stay',
  F12: 'Compartments of a ship',
  F13: 'Breaking only partly',
  F14: 'Back-off, jitter, and a limit',
  F15: 'A quick no',
  F16: 'Five failures, then open',
  F17: 'Do not keep waiting',
  F18: 'Thread starvation',
  F19: 'Closed, open, half-open',
}

/** In English. */
export const courseTexts = { chapters, labs: labTexts, slides: slideTexts }

/** In all languages. */
export const courseWords = defineLaterWords({
  en: courseTexts,
  later: { nl: async () => (await import('./words.nl.ts')).courseTextsNl },
})
