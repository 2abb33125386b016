/** Milliseconds of virtual time. */
export type Millis = number

/** Which outcomes count at a moment. */
export type BreakerWindow =
  /** The last `size` outcomes. */
  | { readonly is: 'lastCalls'; readonly size: number }
  /** One-second buckets on whole seconds of the clock; the last `seconds` of them, the current one included. */
  | { readonly is: 'seconds'; readonly seconds: number }
  /** `parts` parts of `duration`; each begins with the first outcome in it. */
  | { readonly is: 'subWindows'; readonly duration: Millis; readonly parts: number }
  /** `parts` buckets of `duration`, turned by a clock from time 0 on. */
  | { readonly is: 'buckets'; readonly duration: Millis; readonly parts: number }
  /** A ring of `parts` buckets that moves on by one bucket, at most, with each outcome: idle time does not clear it. */
  | { readonly is: 'ring'; readonly duration: Millis; readonly parts: number }
  /** Failures since the last success. */
  | { readonly is: 'inARow' }

/** When a share of failures is too much. Where libraries differ in rounding, so does this. */
export interface Threshold {
  /** In per cent, 0 to 100. */
  readonly percent: number
  /** `atLeast`: at the threshold it trips. `above`: only beyond it. */
  readonly compare: 'atLeast' | 'above'
  /**
   * How the share is worked out: per cent first (100 f / n), share first (f / n · 100), as a product (f > n · p / 100), or
   * cut to a whole per cent.
   */
  readonly arithmetic: 'percentFirst' | 'shareFirst' | 'product' | 'whole'
}

/** How long it stays open: `initial · multiplier^(n-1)` for the n-th opening in a row, `most` at most. */
export interface OpenWait {
  readonly initial: Millis
  readonly multiplier: number
  readonly most: Millis
}

/** What happens in half-open. */
export interface Probing {
  /** Calls that are let through. At least 1. */
  readonly permitted: number
  /** What becomes of the others: told no, or made to wait for the verdict. */
  readonly others: 'rejected' | 'waiting'
  /**
   * `rates`: the same rates over the probes' own window. `each`: the first outcome decides. `sample`: too many failures
   * open at once, else all `permitted` outcomes are awaited.
   */
  readonly decide: 'rates' | 'each' | 'sample'
  /** For `sample`: so many of the permitted calls may fail, in per cent; more open it. */
  readonly tolerated: number
  /** It is left after so long without a verdict; 0 is never. */
  readonly longest: Millis
  /** Where it goes then. */
  readonly afterLongest: 'open' | 'closed'
}

/** A circuit breaker as a point on the axes on which libraries differ. */
export interface BreakerPolicy {
  readonly window: BreakerWindow
  /** Outcomes (or calls, see `counts`) before anything is decided; for `inARow`: the failures that trip it. */
  readonly minimum: number
  /** What the rate is a share of: recorded outcomes, or all calls that were asked for, rejected ones and those in flight included. */
  readonly counts: 'outcomes' | 'calls'
  readonly failure: Threshold
  /** Calls longer than `longerThan` are slow; null: nothing is. */
  readonly slow: { readonly longerThan: Millis; readonly percent: number } | null
  /** When the rate is looked at. `snapshots`: by a clock, every `snapshotEvery`. */
  readonly judgedOn: 'everyOutcome' | 'failures' | 'snapshots'
  readonly snapshotEvery: Millis
  readonly wait: OpenWait
  /** How open ends: lazily with a call after the wait (`>`) or from the wait on (`>=`), or by a timer. */
  readonly admits: 'afterWait' | 'fromWait' | 'byTimer'
  readonly probing: Probing
  /** What closing does to the statistics. `freshThenSuccess`: fresh, with one success in it. */
  readonly onClose: 'fresh' | 'kept' | 'freshThenSuccess'
  /** What an error that does not count is: nothing (its permit is given back), a success, or a success of a probe only. */
  readonly ignored: 'nothing' | 'success' | 'successOfProbe'
  /** Whether outcomes of calls from before the last change of state count. The libraries count them; ignoring is right. */
  readonly lateResults: 'count' | 'ignore'
  /** Whether a call keeps the state under which it began (its outcome is judged as then), as in cockatiel. */
  readonly remembersState: boolean
  /** Calls at a time at most, in the breaker itself: one more is a failure. Null: no limit. */
  readonly capacity: number | null
}
