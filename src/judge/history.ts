import type { Millis } from '../kernel/index.ts'

/** What a register can hold. */
export type Value = string | number | boolean | null

interface Called {
  /** The client. One client does one thing at a time; after a time-out it goes on under a new name. */
  readonly c: number | string
  /** When it was called. */
  readonly call: Millis
  /**
   * When it was answered; null while it is pending: timed out or under way, so that it may take effect at any time after
   * `call`, or never. Intervals are closed: one that ends when another begins is concurrent with it.
   */
  readonly ret: Millis | null
}

/** A read that returned `v`. A pending one has returned nothing yet, and its `v` says nothing. */
export interface ReadOp extends Called {
  readonly f: 'r'
  readonly v?: Value
}

/** A write of `v`. */
export interface WriteOp extends Called {
  readonly f: 'w'
  readonly v: Value
}

/** A compare-and-set: puts `v` in the place of `old`, or fails where something else stands. */
export interface CasOp extends Called {
  readonly f: 'c'
  readonly old: Value
  readonly v: Value
  /** Whether it succeeded; nothing while it is pending. */
  readonly ok?: boolean
}

export type RegisterOp = ReadOp | WriteOp | CasOp

/** All that the clients of one register saw. */
export interface RegisterHistory {
  /** What it held before the first operation. */
  readonly init: Value
  /** In any order. Verdicts name operations by their place in this list, from 0. */
  readonly ops: readonly RegisterOp[]
}

/** What to judge is no history. */
export class HistoryError extends Error {
  override readonly name = 'HistoryError'
}
