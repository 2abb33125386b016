import { defineLaterWords } from '../words/index.ts'
import type { ChapterId, LabId } from './labs.ts'
import { slideTexts } from './slideWords.ts'

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
  idempotency: {
    title: 'Twice, once or never',
    short: 'Idempotency',
    teaches:
      'Lose a request, lose a reply, deliver three times: what does a key do, and for how long? Then replicas, and the one thing that is there once.',
  },
  'four-forms': {
    title: 'One fact, four forms',
    short: 'Four forms',
    teaches:
      'A customer moves house in four lanes at once: notification, state transfer, event sourcing, CQRS. Count calls, copies and lag; stop the owner.',
  },
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

/** In English. */
export const courseTexts = { chapters, labs: labTexts, slides: slideTexts }

/** In all languages. */
export const courseWords = defineLaterWords({
  en: courseTexts,
  later: { nl: async () => (await import('./words.nl.ts')).courseTextsNl },
})
