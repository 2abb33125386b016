import type { Millis } from '../../../kernel/index.ts'
import type { ReadOp, WriteOp } from '../../../judge/index.ts'
import type { CapEvent, Timer, Way } from './events.ts'
import type { CapFact } from './facts.ts'
import type { Draft, Message } from './messages.ts'
import type { CapMode } from './settings.ts'
import type { SiblingSet, Vector } from './siblingSet.ts'
import type { Held, Tag } from './tags.ts'

/** One replica of the register. A crash keeps all of this but `up`. */
export interface Replica {
  /** From 0. */
  readonly id: number
  readonly up: boolean
  /** How far its clock is ahead; below 0 behind. */
  readonly skew: Millis
  /** What it holds in the modes `cp` and `ap`. */
  readonly held: Held
  /** What it holds in the mode `siblings`. */
  readonly siblings: SiblingSet
  /** What it keeps for others that did not answer: sloppy quorums only. */
  readonly hints: readonly Hint[]
}

export interface Hint {
  readonly to: number
  readonly held: Held
}

/** What every operation carries beyond what the judge needs. */
interface OperationDetail {
  /** Unique in the run. */
  readonly op: number
  /** The client as a place, whichever name it goes by at the moment. */
  readonly client: number
  readonly replica: number
  /**
   * `running` until answered, or given up by its client: then it stays pending, for it may still take effect. `refused`
   * at once, before anything was stored or sent.
   */
  readonly outcome: 'running' | 'answered' | 'timedOut' | 'refused'
  /** Round trips to a quorum that it took so far. */
  readonly rounds: number
  /** Of what was written or read; null while nobody knows. */
  readonly tag: Tag | null
  /** A write: the value that its writer knew of and replaced. */
  readonly over: string | null
  /** All values read, where there may be several. */
  readonly values: readonly string[]
  /** Mode `siblings`, a write: what its writer had seen, and its own mark. */
  readonly context: Vector | null
  readonly dot: { readonly replica: number; readonly counter: number } | null
}

export type Operation = (ReadOp | WriteOp) & OperationDetail

/** What a client wants to do. */
export interface Wish {
  readonly f: 'r' | 'w'
  readonly way: Way | null
}

/** What a client waits for. */
export interface CurrentOp {
  /** Place in the history. */
  readonly place: number
  readonly op: number
  readonly f: 'r' | 'w'
  readonly value: string | null
  /** Asked for by the client; null: as the mode has it. */
  readonly way: Way | null
  readonly phase: 'local' | 'query' | 'store' | 'forward'
  /** Raised with each phase, so that an old answer is not taken for a new one. */
  readonly round: number
  /** How often this round was sent. */
  readonly attempt: number
  /** Replicas that answered in this round, its own included. */
  readonly replies: readonly number[]
  /** The newest that was found, or what is being stored. */
  readonly best: Held
  /** Its replica crashed: nobody works on it any more. */
  readonly stalled: boolean
}

/** A client, for ever at one replica, doing one thing at a time. */
export interface Client {
  /** From 0. */
  readonly id: number
  readonly replica: number
  /** Raised with each time-out: the client goes on under a new name. */
  readonly process: number
  /** How many operations it began. */
  readonly begun: number
  readonly current: CurrentOp | null
  /** What it wants to do next, while it waits. */
  readonly waiting: readonly Wish[]
  /** Place in the history of what was answered last; null before. */
  readonly last: number | null
  /** Mode `siblings`: what it has seen. */
  readonly context: Vector
}

/** Who can reach whom: `links[from][to]`. */
export type Links = readonly (readonly boolean[])[]

export interface CapHistory {
  readonly init: null
  readonly ops: readonly Operation[]
}

/** The whole world of the lab at one moment. */
export interface CapState {
  /** As set; it decides what the cluster promises. */
  readonly mode: CapMode
  readonly replicas: readonly Replica[]
  readonly clients: readonly Client[]
  /** In flight. */
  readonly messages: readonly Message[]
  readonly links: Links
  /** What clients asked and were answered; a `RegisterHistory` of the judge. */
  readonly history: CapHistory
  /** Whether the workload goes on. */
  readonly working: boolean
  /** Identity of the next message. */
  readonly nextMessage: number
  /** What the last event came to. */
  readonly facts: readonly CapFact[]
  /** What the last event makes replicas send. */
  readonly outbox: readonly Draft[]
  /** What the last event sets a timer for. */
  readonly timers: readonly Timer<CapEvent>[]
}
