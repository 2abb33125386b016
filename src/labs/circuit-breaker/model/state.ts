import type { Later, Millis } from '../../../kernel/index.ts'
import type { BreakerMode, BreakerState, ModeChange } from '../../../resilience/index.ts'

export const healths = ['healthy', 'slow', 'failing', 'dead', 'recovering'] as const

/** How the supplier is. */
export type Health = (typeof healths)[number]

/** What somebody can do. */
export type BreakerInput =
  | { readonly is: 'called' }
  | { readonly is: 'supplierSet'; readonly health: Health }
  | { readonly is: 'forced'; readonly to: BreakerMode | 'released' }

/** All that happens. Calls are numbered from 1. */
export type BreakerLabEvent =
  | BreakerInput
  | { readonly is: 'arrived'; readonly nth: number }
  /** The supplier is done with a call; `failed`: with an error. */
  | { readonly is: 'supplied'; readonly call: number; readonly failed: boolean }
  | { readonly is: 'timedOut'; readonly call: number }
  /** The breaker's own clock may have something to do. */
  | { readonly is: 'clockRang' }
  /** A supplier that recovers looks at its load. */
  | { readonly is: 'loadChecked' }

/** How a user was answered. */
export type Answer = 'ok' | 'failed' | 'timedOut' | 'rejected' | 'noThread'

/** A call that a thread of the caller waits for. */
export interface Call {
  readonly id: number
  readonly at: Millis
  /** Null while it waits for the breaker's probes. */
  readonly sentAt: Millis | null
}

/** A call that the supplier works on; its caller may have given up. */
export interface Work {
  readonly call: number
  readonly since: Millis
}

/** What the last event came to. */
export type BreakerFact =
  | { readonly is: 'sent'; readonly call: number; readonly probe: boolean }
  | { readonly is: 'waits'; readonly call: number }
  | { readonly is: 'answered'; readonly call: number; readonly how: Answer; readonly took: Millis }
  | { readonly is: 'abandoned'; readonly call: number }
  | { readonly is: 'changed'; readonly change: ModeChange }
  | { readonly is: 'health'; readonly health: Health }

/** Something that moves on the stage. */
export interface Flight {
  readonly id: string
  readonly way: 'there' | 'back' | 'no'
  readonly failed: boolean
  readonly from: Millis
  readonly to: Millis
}

export interface BreakerLabState {
  readonly breaker: BreakerState
  readonly health: Health
  /** When the supplier was last told to recover; null unless it does. */
  readonly recoveringSince: Millis | null
  /** Since when its load has been low enough to recover. */
  readonly calmSince: Millis | null
  /** How long it took to recover the last time; null before. */
  readonly recoveredAfter: Millis | null
  readonly calls: readonly Call[]
  readonly work: readonly Work[]
  readonly asked: number
  readonly answers: Readonly<Record<Answer, number>>
  /** Sum of the time that users waited. */
  readonly waited: Millis
  readonly mostThreads: number
  readonly mostWork: number
  /** How many calls the supplier was sent. */
  readonly sent: number
  readonly flights: readonly Flight[]
  readonly facts: readonly BreakerFact[]
  readonly due: readonly Later<BreakerLabEvent>[]
  /** Calls that leave for the supplier now: what becomes of them is luck. */
  readonly leaving: readonly number[]
}
