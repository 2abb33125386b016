import type { Check, PlanningEvent, PlanningState } from '../../../garage/index.ts'

export type ClerkId = 'anna' | 'bram'

export const clerks: readonly ClerkId[] = ['anna', 'bram']

/**
 * How saving is guarded. `check`: only when the stored version is the one that was loaded. `ignored`: the same, but
 * nobody looks at the answer. `none`: no check. `lock`: whoever loads holds a lock until the end.
 */
export type Guard = 'check' | 'ignored' | 'none' | 'lock'

export const guards: readonly Guard[] = ['check', 'ignored', 'none', 'lock']

/** What a clerk has in memory. Nothing of it is stored. */
export interface Desk {
  /** Null before anything was loaded. */
  readonly planning: PlanningState | null
  /** Version that was loaded. */
  readonly original: number
  /** The original version, and one for each event since. */
  readonly current: number
  readonly uncommitted: readonly PlanningEvent[]
  /** Rules that a decision broke; empty while none did. */
  readonly failed: readonly Check[]
  /** What the store answered to a save in vain; null while it did not. */
  readonly conflict: { readonly expected: number; readonly actual: number } | null
  /** What the clerk was told last. */
  readonly told: 'nothing' | 'saved' | 'refused' | 'conflict' | 'waiting'
  /** How often the whole handling was started again. */
  readonly restarts: number
  /** What was typed last: kept when an error is raised, and when the planning is loaded again. */
  readonly wanted: Slot | null
}

/** A desk with nothing on it. */
export const emptyDesk: Desk = {
  planning: null,
  original: 0,
  current: 0,
  uncommitted: [],
  failed: [],
  conflict: null,
  told: 'nothing',
  restarts: 0,
  wanted: null,
}

/** Which slot a clerk wants: the one that both want, or one that is free. */
export type Slot = 'same' | 'free'

export const slots: readonly Slot[] = ['same', 'free']

/** What a clerk does. */
export type Act =
  | { readonly is: 'load'; readonly clerk: ClerkId }
  | { readonly is: 'decide'; readonly clerk: ClerkId; readonly slot: Slot }
  | { readonly is: 'save'; readonly clerk: ClerkId }
  /** Option 1: the save alone once more, under the version that is stored now. */
  | { readonly is: 'redo'; readonly clerk: ClerkId }
  /** Option 2: the whole handling once more, rules included. */
  | { readonly is: 'restart'; readonly clerk: ClerkId }
  /** Option 3: the user is told, and keeps what was typed. */
  | { readonly is: 'raise'; readonly clerk: ClerkId }

/** What was done, and how things stood after it. */
export interface TraceEntry {
  readonly act: Act
  readonly desks: Readonly<Record<ClerkId, Desk>>
  /** Stored version after it. */
  readonly version: number
  /** Jobs in the stored planning that stand, after it. */
  readonly jobs: number
  /** Positions of the rows that it added. */
  readonly wrote: readonly number[]
  /** Real milliseconds that it took, without waiting for a lock. */
  readonly ms: number
  /** Real milliseconds for which it waited for the lock of another; null when the lock was free or none is used. */
  readonly waitedMs: number | null
}

/** A race over one day's planning. */
export interface Race {
  /** As `2030-01-01`. */
  readonly day: string
  readonly guard: Guard
  readonly desks: Readonly<Record<ClerkId, Desk>>
  readonly trace: readonly TraceEntry[]
}
