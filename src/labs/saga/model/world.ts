import type { Millis } from '../../../kernel/index.ts'

/** Those that do a part of a booking, each with a store of its own. */
export const participantIds = ['planning', 'parts', 'payments'] as const
export type ParticipantId = (typeof participantIds)[number]

/** The booking desk coordinates (two-phase commit) or orchestrates (saga). */
export type NodeId = 'desk' | ParticipantId

/** Bookings are numbered from 1. */
export type BookingId = number

export type MessageKind =
  | 'prepare'
  | 'yes'
  | 'no'
  | 'commit'
  | 'abort'
  | 'acknowledged'
  | 'inquire'
  | 'do'
  | 'done'
  | 'refused'
  | 'undo'
  | 'undone'

export interface Message {
  readonly is: MessageKind
  readonly booking: BookingId
  readonly from: NodeId
  readonly to: NodeId
}

/** How a participant stands with a booking; all of it is in its store and survives a crash. */
export interface Work {
  /**
   * `prepared`: voted yes, may neither commit nor abort by itself (in doubt). `buried`: the compensation came before the
   * work itself, which will therefore never be done.
   */
  readonly is: 'prepared' | 'done' | 'undone' | 'refused' | 'aborted' | 'buried'
  /** How often the work took place, less how often it was compensated. Right is 0 or 1. */
  readonly effects: number
}

/** A line in a participant's book: nothing is erased, an undoing is an entry of its own. */
export interface Entry {
  readonly booking: BookingId
  readonly is: 'did' | 'undid'
}

export interface Participant {
  readonly up: boolean
  readonly works: Readonly<Record<BookingId, Work>>
  /** Who holds the row that every booking needs, and since when; in the store. */
  readonly lock: { readonly booking: BookingId; readonly since: Millis } | null
  /** Who waits for that row, the first one first; in memory, so a crash forgets it. */
  readonly queue: readonly BookingId[]
  /** Places, parts or deposits that can still be given. */
  readonly left: number
  readonly entries: readonly Entry[]
  /** Answers that were stored together with the work and not sent yet. */
  readonly outbox: readonly Message[]
}

/** What the desk knows of a booking under two-phase commit. */
export interface Ballot {
  readonly way: 'twoPhase'
  /** Who said yes; in memory. */
  readonly yes: readonly ParticipantId[]
  readonly decision: 'commit' | 'abort' | null
  readonly acknowledged: readonly ParticipantId[]
}

/** What the desk knows of a booking that is a saga; in its store. */
export interface Saga {
  readonly way: 'saga'
  readonly is: 'doing' | 'undoing' | 'completed' | 'compensated'
  /** Place in the sequence of whom it waits for. */
  readonly step: number
  /** How often the present request was sent. */
  readonly tries: number
  readonly why: 'refused' | 'noAnswer' | null
}

export interface Desk {
  readonly up: boolean
  readonly cases: Readonly<Record<BookingId, Ballot | Saga>>
}

/** All stores and memories; messages on their way are elsewhere. */
export interface World {
  readonly desk: Desk
  readonly participants: Readonly<Record<ParticipantId, Participant>>
}

/** The world after a step, and what is sent. */
export interface Outcome {
  readonly world: World
  readonly sends: readonly Message[]
}

/** What the two ways leave open, and what a learner can switch off. */
export interface Rules {
  readonly way: 'twoPhase' | 'saga'
  /** Who takes part, in the order of the saga; the last one is the pivot: once it is done, nothing is undone. */
  readonly sequence: readonly ParticipantId[]
  /** Who has a business reason to say no to booking 2. */
  readonly refuser: ParticipantId | null
  /** The desk forces its decisions, and where its sagas stand, to its store before it tells anybody. */
  readonly logs: boolean
  /** 2PC, a mistake: votes that do not come in time count as yes. */
  readonly silenceIsConsent: boolean
  /** 2PC: rows that are held are in the store; else a crash frees them. */
  readonly storesLocks: boolean
  /** 2PC: who is in doubt asks the others too. */
  readonly cooperates: boolean
  /** Saga: a request that comes twice is done once. */
  readonly idempotent: boolean
  /** Saga: a compensation that comes first buries the work. */
  readonly buries: boolean
  /** Saga: work and answer are stored together, and sent from there. */
  readonly outbox: boolean
  /** Saga: how often a step that can still be undone is asked for before the desk gives up. At least 1. */
  readonly maxTries: number
  /** Saga, a mistake: the desk gives up on the pivot too. */
  readonly givesUpPivot: boolean
}

/** Rules without a mistake in them. */
export const soundRules: Rules = {
  way: 'saga',
  sequence: participantIds,
  refuser: null,
  logs: true,
  silenceIsConsent: false,
  storesLocks: true,
  cooperates: false,
  idempotent: true,
  buries: true,
  outbox: true,
  maxTries: 5,
  givesUpPivot: false,
}

/** What there is at first. */
export const stockAtFirst: Readonly<Record<ParticipantId, number>> = { planning: 12, parts: 8, payments: 99 }

const freshParticipant = (left: number): Participant => ({
  up: true,
  works: {},
  lock: null,
  queue: [],
  left,
  entries: [],
  outbox: [],
})

/** Nobody has booked yet. */
export const freshWorld: World = {
  desk: { up: true, cases: {} },
  participants: {
    planning: freshParticipant(stockAtFirst.planning),
    parts: freshParticipant(stockAtFirst.parts),
    payments: freshParticipant(stockAtFirst.payments),
  },
}

/** The world with one participant changed. */
export const withParticipant = (world: World, id: ParticipantId, change: Partial<Participant>): World => ({
  ...world,
  participants: { ...world.participants, [id]: { ...world.participants[id], ...change } },
})

/** The world with the desk's knowledge of one booking changed. */
export const withCase = (world: World, booking: BookingId, known: Ballot | Saga): World => ({
  ...world,
  desk: { ...world.desk, cases: { ...world.desk.cases, [booking]: known } },
})

/** Whether a node works. */
export const isUp = (world: World, node: NodeId): boolean =>
  node === 'desk' ? world.desk.up : world.participants[node].up
