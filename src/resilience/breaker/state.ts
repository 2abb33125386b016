import type { BreakerWindow, Millis } from './policy.ts'

export type BreakerMode = 'closed' | 'open' | 'halfOpen' | 'forcedOpen' | 'disabled' | 'metricsOnly'

export type Outcome = 'success' | 'failure' | 'ignored'

/** Something that the window counts. */
export interface WindowEntry {
  readonly at: Millis
  /** `call`: it was asked for; the others are outcomes. */
  readonly is: 'call' | 'success' | 'failure'
  readonly slow: boolean
  /** Which bucket it fell into: a number that grows, or the time at which the bucket began. */
  readonly bucket: number
}

/** The statistics in force: those of a state, or those that it took over. */
export interface Metrics {
  readonly window: BreakerWindow
  readonly minimum: number
  /** Oldest first. What no longer counts may still be here. */
  readonly entries: readonly WindowEntry[]
  /** The current bucket, for windows whose buckets begin with an outcome: its number and when it began. */
  readonly bucket: { readonly number: number; readonly began: Millis } | null
}

/** A call in flight. */
export interface OpenCall {
  readonly id: string
  readonly at: Millis
  /** Which change of state it began under: the number of changes until then. */
  readonly era: number
  readonly mode: BreakerMode
}

/** Why the state changed. */
export type ChangeReason =
  | {
      readonly is: 'failureRate' | 'slowRate'
      readonly count: number
      readonly total: number
      readonly percent: number
      readonly threshold: number
      readonly compare: 'atLeast' | 'above'
    }
  | { readonly is: 'inARow'; readonly failures: number; readonly threshold: number }
  | { readonly is: 'belowThresholds'; readonly total: number }
  | { readonly is: 'waitOver'; readonly wait: Millis }
  | { readonly is: 'probeSucceeded' | 'probeFailed' }
  | { readonly is: 'tooLongHalfOpen'; readonly longest: Millis }
  | { readonly is: 'byHand' }

export interface ModeChange {
  readonly at: Millis
  readonly from: BreakerMode
  readonly to: BreakerMode
  readonly why: ChangeReason
}

/** A circuit breaker at one moment. Plain data. */
export interface BreakerState {
  readonly mode: BreakerMode
  /** When this mode began. */
  readonly since: Millis
  /** Changes of mode until now. */
  readonly era: number
  /** Openings in a row; 0 after closing. */
  readonly attempts: number
  /** Length of the current opening; 0 while it is not open. */
  readonly wait: Millis
  readonly metrics: Metrics
  readonly calls: readonly OpenCall[]
  /** Half-open: calls that it still lets through. */
  readonly permits: number
  /** Half-open, `sample`: outcomes of probes so far. */
  readonly probes: { readonly succeeded: number; readonly failed: number }
  /** Calls that wait for the verdict of the probes, oldest first. */
  readonly waiting: readonly string[]
  /** Calls that were told no, since the last change of mode. */
  readonly notPermitted: number
  /** Holds by hand that were not given back yet. */
  readonly holds: number
  readonly lastChange: ModeChange | null
  /** When the rate was last looked at by the clock. */
  readonly snapshotAt: Millis
}
