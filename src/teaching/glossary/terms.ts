import { defineWords } from '../../words/index.ts'
import { termsNl } from './terms.nl.ts'

/** A term of the field. */
export interface Term {
  /** As in running text. */
  readonly name: string
  /** Other forms that mean the same, such as the plural. */
  readonly also: readonly string[]
  /** One or two sentences. */
  readonly meaning: string
}

const en = {
  event: {
    name: 'event',
    also: ['events'],
    meaning: 'A fact: something that has happened. It is named in the past tense and never changes.',
  },
  command: {
    name: 'command',
    also: ['commands'],
    meaning: 'A request to do something, named as an order. It can be refused; an event cannot.',
  },
  aggregate: {
    name: 'aggregate',
    also: ['aggregates'],
    meaning: 'Things that change together and keep their rules together; one stream of events, one version.',
  },
  stream: {
    name: 'stream',
    also: ['streams'],
    meaning: 'The events of one aggregate, in order.',
  },
  projection: {
    name: 'projection',
    also: ['projections'],
    meaning: 'A function that folds events into something to read. It can be dropped and built again.',
  },
  readModel: {
    name: 'read model',
    also: ['read models'],
    meaning: 'What a projection keeps: data shaped for one question, always a little behind the log.',
  },
  replay: {
    name: 'replay',
    also: ['replays', 'replayed'],
    meaning: 'Folding the stored events once more, to get a state back. It has no side effects.',
  },
  snapshot: {
    name: 'snapshot',
    also: ['snapshots'],
    meaning: 'A saved state of an aggregate at a version, so that loading needs only the events after it.',
  },
  optimistic: {
    name: 'optimistic concurrency',
    also: [],
    meaning:
      'Nobody locks. Saving names the version that was loaded, and is refused when another came first.',
  },
  idempotent: {
    name: 'idempotent',
    also: ['idempotency', 'idempotency key'],
    meaning: 'Doing it twice has the effect of doing it once.',
  },
  eventual: {
    name: 'eventual consistency',
    also: ['eventually consistent'],
    meaning: 'When nothing new is written for a while, all copies become equal. It does not say how soon.',
  },
  linearizable: {
    name: 'linearizable',
    also: ['linearizability'],
    meaning:
      'As if there were one copy: each operation takes effect at one moment between its call and its answer.',
  },
  partition: {
    name: 'partition',
    also: ['partitions'],
    meaning:
      'Messages between two groups of nodes are lost, while the nodes of each group still reach each other.',
  },
  quorum: {
    name: 'quorum',
    also: ['quorums', 'majority'],
    meaning: 'So many replicas that any two such groups share one; usually more than half of them.',
  },
  siblings: {
    name: 'siblings',
    also: [],
    meaning:
      'Values that were written without knowing of each other, kept side by side until somebody merges them.',
  },
  lww: {
    name: 'last writer wins',
    also: [],
    meaning:
      'A merge rule: of two values the one with the higher time stamp stays. The other is lost in silence.',
  },
  boundedContext: {
    name: 'bounded context',
    also: ['bounded contexts'],
    meaning: 'A part of a business with its own language, its own model and its own data.',
  },
  cqrs: {
    name: 'CQRS',
    also: [],
    meaning: 'Command query responsibility segregation: one model to change things, others to read them.',
  },
  crud: {
    name: 'CRUD',
    also: [],
    meaning: 'Create, read, update, delete: screens and services shaped like tables.',
  },
  eventSourcing: {
    name: 'event sourcing',
    also: [],
    meaning: 'The events are what is stored; state is computed from them.',
  },
  compensation: {
    name: 'compensation',
    also: ['compensate', 'compensated'],
    meaning: 'A new fact that makes up for an earlier one, where undoing is not possible.',
  },
  circuitBreaker: {
    name: 'circuit breaker',
    also: ['breaker'],
    meaning:
      'Stops calling a supplier that fails often, answers at once instead, and tries again after a while.',
  },
  bulkhead: {
    name: 'bulkhead',
    also: ['bulkheads'],
    meaning: 'Separate pools of threads or connections, so that one flooded part does not sink the others.',
  },
  backOff: {
    name: 'back-off',
    also: [],
    meaning: 'Waiting longer before each further attempt.',
  },
  jitter: {
    name: 'jitter',
    also: [],
    meaning: 'Chance in the waiting time, so that many clients do not try again at the same moment.',
  },
  retry: {
    name: 'retry',
    also: ['retries'],
    meaning:
      'Another attempt at the same call. It adds load, and repeats effects unless the call is idempotent.',
  },
  timeout: {
    name: 'time-out',
    also: ['time-outs'],
    meaning: 'The end of waiting. It abandons the answer, not the work: the other side may still do it.',
  },
  staleRead: {
    name: 'stale read',
    also: ['stale', 'staleness'],
    meaning: 'An answer that was right once: a newer value had been written before the question was asked.',
  },
  outbox: {
    name: 'outbox',
    also: [],
    meaning:
      'Messages are stored in the same transaction as the change and sent afterwards, so that none is lost.',
  },
  saga: {
    name: 'saga',
    also: ['sagas'],
    meaning: 'A business process over several parts, each step a transaction of its own, with compensations.',
  },
  invariant: {
    name: 'invariant',
    also: ['invariants'],
    meaning: 'A rule that must hold before and after each change.',
  },
  durability: {
    name: 'durability',
    also: ['durable'],
    meaning: 'What was confirmed is still there after a crash.',
  },
  recoveryPoint: {
    name: 'RPO',
    also: ['recovery point'],
    meaning:
      'Recovery point objective: how much work, told in time, may be lost at most when something is restored.',
  },
  recoveryTime: {
    name: 'RTO',
    also: ['recovery time'],
    meaning: 'Recovery time objective: how long it may take at most until the restored thing works again.',
  },
} as const satisfies Readonly<Record<string, Term>>

export type TermId = keyof typeof en

/** The terms of the field that lessons use. */
export const glossary = defineWords<Readonly<Record<TermId, Term>>>({ en, nl: termsNl })
