/** A notable moment on the time line. */
export interface Mark {
  /** Film time in milliseconds. */
  readonly at: number
  /** A short sentence, shown as tooltip and read aloud. */
  readonly label: string
  readonly kind: 'event' | 'rejection' | 'failure' | 'note'
}

/** How a simulated world fared, from one moment to another. */
export interface HealthSegment {
  readonly from: number
  readonly to: number
  /** `stale`: answers are old; `violation`: a promise is broken; `down`: no answers at all. */
  readonly kind: 'ok' | 'degraded' | 'stale' | 'violation' | 'down'
}

/** One of the ways that a run took. */
export interface TimeLineBranch {
  /** Its place in the list. */
  readonly number: number
  /** The branch that it left, one with a lower number; null for the first. */
  readonly from: number | null
  /** Where it left that branch. */
  readonly at: number
}

/** The ways that a run took. */
export interface BranchTree {
  readonly list: readonly TimeLineBranch[]
  readonly current: number
  readonly choose: (number: number) => void
}

/** What a time line is made of. All times are film time: milliseconds from 0 to `duration`. */
export interface TimeLine {
  readonly duration: number
  /** Where "step" goes; ascending. */
  readonly stops: ArrayLike<number>
  /** Where "next marked" goes; ascending by `at`. */
  readonly marks: readonly Mark[]
  /** Ascending and without overlap. Default none. */
  readonly health?: readonly HealthSegment[]
  /** Shown as a tree when there are at least two. Default none. */
  readonly branches?: BranchTree | null
  /** Moments whose length is real, while the playhead rests in them, are told by this sentence. */
  readonly describe: (now: number) => string
}

/** A time line on which nothing has happened. */
export const emptyLine: Required<TimeLine> = {
  duration: 0,
  stops: [],
  marks: [],
  health: [],
  branches: null,
  describe: () => '',
}

/** How far along the line a moment lies, as CSS has it: "0%" to "100%". */
export const percentOf = (at: number, duration: number): string =>
  `${duration === 0 ? 0 : Math.min(100, Math.max(0, (100 * at) / duration))}%`
