import type { Snapshot } from '../../../store/index.ts'
import type { Guard, Loaded } from '../account/loadAccount.ts'
import type { Shape } from '../account/totals.ts'
import type { WrongSnapshot } from '../account/verifySnapshots.ts'
import type { Written } from '../account/writeSnapshots.ts'
import type { SplitResult } from './splitYear.ts'

/** Lengths of account that the bench offers, in events. */
export const benchLengths = [30, 250, 1037, 5250, 10_000] as const

/** Intervals between snapshots that can be set, in events; null: no snapshots. */
export const intervals = [null, 10, 20, 50, 100, 200, 250, 300, 500, 1000, 2000, 5000] as const

export type Interval = (typeof intervals)[number]

/** `edited`: a balance changed by hand. `early`: the state of the event before, with a hash that fits. */
export type Damage = 'edited' | 'early'

/** One thing that the learner does. */
export type Act =
  | { readonly is: 'account'; readonly length: number }
  | { readonly is: 'interval'; readonly interval: Interval }
  | { readonly is: 'shape'; readonly shape: Shape }
  | { readonly is: 'guard'; readonly guard: Guard }
  | { readonly is: 'damage'; readonly damage: Damage; readonly place: 'last' | number }
  | { readonly is: 'load' }
  | { readonly is: 'verify' }
  | { readonly is: 'rebuild' }
  | { readonly is: 'split' }

/** A load, beside what it should have come to. */
export interface LoadedBeside extends Loaded {
  /** In whole cents, as shown. */
  readonly balance: number
  /** In whole cents, by a full replay. */
  readonly trueBalance: number
  /** The state differs nowhere from that of a full replay. */
  readonly isRight: boolean
  /** Real milliseconds. */
  readonly wallMs: number
  /** Real milliseconds of the full replay. */
  readonly replayMs: number
  /** Balances in cents after each event, by a full replay. */
  readonly course: readonly number[]
}

/** Everything on the bench. */
export interface Bench {
  readonly aggregateId: string
  readonly length: number
  readonly interval: Interval
  readonly shape: Shape
  readonly guard: Guard
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[]
  readonly written: Written | null
  readonly loaded: LoadedBeside | null
  /** Null: not verified since something changed. */
  readonly verified: readonly WrongSnapshot[] | null
  readonly split: SplitResult | null
  /** Wrong snapshots found by verifying, all in all. */
  readonly found: number
  /** Loads that showed a wrong balance. */
  readonly wrongShown: number
  /** What was done, oldest first. */
  readonly acts: readonly Act[]
}

/** What a lesson or a challenge begins with. */
export const firstActs: readonly Act[] = [{ is: 'account', length: 1037 }]
