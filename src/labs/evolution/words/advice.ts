import type { AdviceId, ReasonId } from '../advice/advise.ts'
import type { DomainId } from '../advice/domains.ts'
import type { QuestionId } from '../advice/questions.ts'

export const questions: Readonly<Record<QuestionId, { readonly ask: string; readonly hint: string }>> = {
  rules: {
    ask: 'Must rules hold while several people change things?',
    hint: 'Not: must a field be filled in.',
  },
  shapes: {
    ask: 'Do screens need other shapes than the rules?',
    hint: 'Lists over many things, boards, searches.',
  },
  load: { ask: 'Do reads overload the database today?', hint: 'Measured, not feared.' },
  lag: { ask: 'May a screen be a second behind?', hint: 'Ask the people, not the developers.' },
  history: { ask: 'Must one know how things came to be?', hint: 'Audits, “as of”, why.' },
  others: { ask: 'Do other domains react to what happens?', hint: 'Letters, invoices, reports.' },
  team: {
    ask: 'Can the team run brokers and rebuilds?',
    hint: 'At three in the morning, too.',
  },
}

export const advices: Readonly<Record<AdviceId, { readonly title: string; readonly say: string }>> = {
  plain: {
    title: 'A plain model is enough here',
    say: 'One service, one model, one database. Keep the methods apart (CQS): that is free.',
  },
  'read-copy': {
    title: 'A plain model, and a copy for reading',
    say: 'One model is enough. Let the database keep a read replica, or put a cache before it.',
  },
  'two-models': {
    title: 'Two models, one database',
    say: 'Separate the models and stop there: no broker, nothing stale.',
  },
  'two-stores': {
    title: 'Two stores, synced by events',
    say: 'For this domain, and only for this one.',
  },
  'event-sourcing': {
    title: 'CQRS with event sourcing',
    say: 'For this domain, and only for this one: its rules and its history are what it is about.',
  },
}

export const reasons: Readonly<Record<ReasonId, string>> = {
  'no-need':
    'Nothing here asks for more. Fowler warns that for most systems CQRS adds risk and complexity, and that it belongs into some parts of a system, never into all of it.',
  'no-rules':
    'There are hardly any rules to protect. Microsoft’s pattern guide advises against CQRS where the domain is simple and a create-read-update-delete screen will do.',
  'one-shape': 'Screens show what the rules work on, so a second model would be a copy of the first.',
  'rules-and-shapes': 'Rules and screens pull one model in two directions; two models end that.',
  'load-only':
    'Load alone is no reason for a second model: a replica or a cache carries reads, and the model stays one.',
  'load-and-shapes':
    'Reads are many and of another shape: read stores with one row for each line on screen take them off the database.',
  'no-lag': 'Nobody may see old data, and separate stores always show some.',
  'no-team': 'Nobody is there to run a broker and to rebuild projections, so do not depend on them.',
  history: 'How it came to be is part of the business: then store that, and derive the rest.',
  'history-table': 'The history can be a table of changes beside the model; it need not be the model.',
  'others-outbox':
    'Others can listen all the same: save an event with the change, in the same transaction (an outbox), and publish it.',
  'others-subscribe': 'Other domains subscribe to the events that are there anyway.',
}

export const domainNames: Readonly<Record<DomainId, string>> = {
  'address-book': 'Address book',
  'parts-counter': 'Parts counter',
  workshop: 'Workshop',
  catalogue: 'Catalogue',
  invoices: 'Invoices',
}

export const adviceWords = {
  title: 'Do I need it?',
  lead: 'CQRS is for some parts of a system, hardly ever for all of it. Answer for one domain, or take one of the garage’s (answers invented).',
  domains: 'A domain of the garage',
  yes: 'Yes',
  no: 'No',
  clear: 'Clear',
  result: 'Advice',
  open: (count: number) =>
    count === 1 ? 'One question is open; it counts as no.' : `${count} questions are open; they count as no.`,
  none: 'Answer a question: the advice grows with your answers.',
  advised: 'Advised',
  whole: 'All of it',
  parts: (parts: number, cost: number) => `${parts} moving parts, ${cost} units/h`,
  see: 'See it on the stage',
}
