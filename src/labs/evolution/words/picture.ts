import type { StageId } from '../architecture/stageId.ts'
import type { PictureWords } from '../scene.ts'

interface StageWords {
  readonly name: string
  /** For the row of steps. */
  readonly short: string
  /** What is new in this form. */
  readonly says: string
  /** What it gives. */
  readonly gains: string
  /** What it costs beside money. */
  readonly costs: readonly string[]
}

export const stages: Readonly<Record<StageId, StageWords>> = {
  'one-model': {
    name: 'One service, one model',
    short: 'One model',
    says: 'Screens and other domains ask one service. One mixed model serves every read and every write, over one database.',
    gains: 'Simple: one place to look, one thing to deploy, and what was written is read at once.',
    costs: [
      'Reads and writes wait in the same queue.',
      'One model has to fit rules and screens at the same time.',
    ],
  },
  cqs: {
    name: 'CQS: methods apart',
    short: 'CQS',
    says: 'Command-query separation: a method either changes something or answers a question, never both. Model and database stay as they were.',
    gains: 'A question can be asked twice without harm. It costs nothing to run.',
    costs: ['Discipline: a method that changes something gives no data back.'],
  },
  'two-models': {
    name: 'Two models, one database',
    short: 'Two models',
    says: 'The command model holds the rules. The query model is thin: it reads what a screen needs and knows no rule. Both use one database.',
    gains: 'Each model is shaped for its work, and each service has its own number of instances.',
    costs: [
      'Two models to keep in step with one set of tables.',
      'Two small pools of instances wait longer than one large pool.',
    ],
  },
  'two-stores': {
    name: 'Two stores, synced by events',
    short: 'Two stores',
    says: 'Each side has its store. What was written is published as an event; a projector brings it to the read stores, one row for each line on screen.',
    gains: 'Reads scale by adding read stores, and no read waits for a write.',
    costs: [
      'Screens show the past: the read side is behind by the time an event is under way.',
      'A command answers with "accepted", so the id has to be made before the answer, by whoever sends it.',
      'Saving and publishing are two steps: without an outbox a crash between them loses the event.',
      'A broker and a projector to run, and to repair at night.',
    ],
  },
  'event-sourcing': {
    name: 'With event sourcing',
    short: 'Event sourcing',
    says: 'The write store keeps the events themselves. State is built from them, and so is every read store, at any time, as often as one likes.',
    gains: 'History, and new screens that know the past: drop a read store and build it from event 1.',
    costs: [
      'Everything that two stores cost.',
      'Loading an aggregate means replaying it.',
      'Events stay for ever, in the shapes of the day they were written.',
      'Few people have built one before.',
    ],
  },
  'other-domains': {
    name: 'Other domains subscribe',
    short: 'Other domains',
    says: 'Notifications and Invoicing no longer ask: they subscribe to the events and answer from a copy of their own.',
    gains: 'They work on while this domain is down, and their questions are gone from its queues.',
    costs: [
      'Everything that event sourcing costs.',
      'Events are now a contract with teams that you do not lead.',
      'Each copy is behind for a while, and each in its own way.',
    ],
  },
}

export const picture: PictureWords & {
  readonly title: (number: number, name: string) => string
  readonly waiting: (count: number) => string
} = {
  title: (number, name) => `Form ${number} of 6: ${name}`,
  nodes: {
    ui: 'Screens',
    partners: 'Other domains',
    service: 'Mixed model',
    change: 'Methods that change',
    answer: 'Methods that answer',
    command: 'Command model',
    query: 'Query model',
    database: 'Database',
    broker: 'Events',
    projector: 'Projector',
    readStore: 'Read stores',
    notifications: 'Notifications',
    invoicing: 'Invoicing',
  },
  databases: { shared: 'One database', write: 'Write store', events: 'Event store' },
  service: 'One service',
  ownCopy: 'own copy',
  busy: (percent) => `${percent} % busy`,
  inNode: (name, busy, servers, waiting) => `${name}: ${busy} of ${servers} at work, ${waiting} waiting.`,
  waiting: (count) => `${count} wait`,
}
