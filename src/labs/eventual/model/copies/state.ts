import type { Millis } from '../../../../kernel/index.ts'

/** One copy of Ann's appointment. */
export interface Copy {
  /** From 0. */
  readonly id: number
  /** The newest version that it has heard of; 0 is that of the beginning. */
  readonly version: number
  /** When that version was first stored anywhere: until then nobody had a newer one. */
  readonly since: Millis
  /** Whether it hears nothing of other copies, nor they of it. People still reach it. */
  readonly cut: boolean
}

/** `ann` writes and reads, `bob` reads, `probe 0` and so on are Ann at other screens, in trials only. */
export type ClientId = string

/** A person: for ever one session, doing one thing at a time. */
export interface Client {
  readonly id: ClientId
  /** The newest version that the session wrote and was told so, and the newest that it has read. */
  readonly written: number
  readonly seen: number
  /** Place of the operation that is under way. */
  readonly current: number | null
  readonly waiting: readonly Wish[]
}

/** What somebody wants to do; by its name luck is drawn. */
export interface Wish {
  readonly f: 'r' | 'w'
  readonly name: string
}

/** What somebody did, and was answered. */
export interface Operation {
  readonly who: ClientId
  readonly f: 'r' | 'w'
  readonly name: string
  readonly call: Millis
  readonly ret: Millis | null
  readonly outcome: 'running' | 'answered' | 'refused'
  /** The version that is written, or the newest that has been read so far. */
  readonly version: number
  /** A write: the copies that are known to hold it, the one that took it first. */
  readonly holders: readonly number[]
  /** A read: from 0, raised each time it asks once more; and how many have answered this time. */
  readonly attempt: number
  readonly replies: number
}

export type MessageKind = 'write' | 'change' | 'have' | 'written' | 'read' | 'value' | 'compare' | 'compared'

/** Copies by number, people by name. */
export type NodeId = number | ClientId

export interface Message {
  readonly is: MessageKind
  readonly from: NodeId
  readonly to: NodeId
  /** Place of the operation; -1 between copies that compare. */
  readonly op: number
  readonly version: number
  readonly since: Millis
  readonly attempt: number
}

/** A message on its way. */
export interface Flight {
  readonly id: number
  readonly message: Message
  readonly sentAt: Millis
  /** One of its ends was cut off as it left. */
  readonly doomed: boolean
  /** By which its luck is drawn. */
  readonly name: string
}

/** What somebody can do. */
export type CopiesInput =
  | { readonly is: 'wished'; readonly who: 'ann' | 'bob'; readonly f: 'r' | 'w' }
  | { readonly is: 'cut' | 'joined'; readonly copy: number }

export type CopiesEvent =
  | CopiesInput
  | { readonly is: 'opened' }
  | { readonly is: 'wanted'; readonly who: ClientId; readonly f: 'r' | 'w'; readonly n: number }
  /** Luck has chosen the copies that an operation goes to. */
  | { readonly is: 'went'; readonly op: number; readonly attempt: number; readonly to: readonly number[] }
  | { readonly is: 'arrived' | 'vanished'; readonly flight: number }
  /** A write asks once more for what was not confirmed. */
  | { readonly is: 'resent'; readonly op: number; readonly round: number }
  | { readonly is: 'gossiped'; readonly copy: number; readonly peer: number; readonly round: number }

/** What the last event came to. */
export type CopiesHappening =
  | { readonly is: 'nothing' | 'opened' }
  | { readonly is: 'asked' | 'queued' | 'answered' | 'refused' | 'behind'; readonly op: number }
  | { readonly is: 'stored'; readonly copy: number; readonly version: number; readonly news: boolean }
  | { readonly is: 'read'; readonly copy: number; readonly version: number; readonly op: number }
  | { readonly is: 'heard'; readonly message: Message }
  | { readonly is: 'lost'; readonly message: Message }
  | { readonly is: 'resent'; readonly op: number }
  | { readonly is: 'gossiped'; readonly copy: number; readonly peer: number }
  | { readonly is: 'cut' | 'joined'; readonly copy: number }

/** An operation that goes out, now or a little later. */
export interface Start {
  readonly op: number
  readonly attempt: number
  readonly delay: Millis
}

/** The world of the copies at one moment. */
export interface CopiesState {
  readonly world: 'copies'
  readonly copies: readonly Copy[]
  readonly clients: readonly Client[]
  readonly ops: readonly Operation[]
  readonly inFlight: readonly Flight[]
  /** How many messages were sent, by kind. */
  readonly sent: Readonly<Record<MessageKind, number>>
  readonly nextFlight: number
  /** What was done by hand, for names. */
  readonly byHand: number
  readonly last: CopiesHappening
  /** What the last event sends, starts, and sets timers for. */
  readonly sentNow: readonly Flight[]
  readonly startsNow: readonly Start[]
  readonly timersNow: readonly { readonly delay: Millis; readonly event: CopiesEvent }[]
}

const nothingSent: CopiesState['sent'] = {
  write: 0,
  change: 0,
  have: 0,
  written: 0,
  read: 0,
  value: 0,
  compare: 0,
  compared: 0,
}

const clientCalled = (id: ClientId): Client => ({ id, written: 0, seen: 0, current: null, waiting: [] })

/** The world before anything happens. */
export const freshCopies = (copies: number, probes: number): CopiesState => ({
  world: 'copies',
  copies: Array.from({ length: copies }, (_, id) => ({ id, version: 0, since: 0, cut: false })),
  clients: [
    clientCalled('ann'),
    clientCalled('bob'),
    ...Array.from({ length: probes }, (_, place) => clientCalled(`probe ${place}`)),
  ],
  ops: [],
  inFlight: [],
  sent: nothingSent,
  nextFlight: 0,
  byHand: 0,
  last: { is: 'nothing' },
  sentNow: [],
  startsNow: [],
  timersNow: [],
})
