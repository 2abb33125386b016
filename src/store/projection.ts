import type { RecordedEvent } from './contract.ts'

/** A read model as a pure fold over the log. */
export interface Projection<State> {
  /** Unique, kebab-case; names its checkpoint. */
  readonly name: string
  /** Raise it when `when` or the shape of the state changes: a saved state of another version is not used. */
  readonly version: number
  /** Plain data that survives a structured clone. */
  readonly initial: State
  /** The state after `event`. Pure; returns the same object when the event does not concern it. */
  when(state: State, event: RecordedEvent): State
}

/** Where a projection stands. */
export type ProjectionStatus =
  | { readonly is: 'starting' }
  | { readonly is: 'catching up' }
  | { readonly is: 'live' }
  | { readonly is: 'paused' }
  /** It stopped on an error (or on purpose); its memory is gone, its last saved checkpoint is not. */
  | { readonly is: 'crashed'; readonly error: string }
  | { readonly is: 'closed' }

/** What a reader of a projection sees at one moment; replaced, never changed. */
export interface ProjectionView<State> {
  readonly status: ProjectionStatus
  readonly state: State
  /** Position of the last event folded into `state`. */
  readonly checkpoint: number
  /** Position of the store's last event, as far as known. */
  readonly head: number
  /** Position that is safe in the checkpoint database; a crash goes back to here. */
  readonly saved: number
  /** Why the last automatic save failed; null when it did not. Nothing is lost: the log can be folded again. */
  readonly unsaved: string | null
  /** Events folded since the run began, by replay or live. */
  readonly eventsFolded: number
  /** A rebuild beside the serving state, if one runs. */
  readonly rebuild: {
    readonly checkpoint: number
    readonly head: number
    readonly eventsPerSecond: number
  } | null
}

/** A projection at work behind a store's log. */
export interface ProjectionRun<State> {
  readonly projection: Projection<State>
  readonly view: () => ProjectionView<State>
  /** Called after each change of `view()`; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void
  readonly pause: () => void
  readonly resume: () => void
  /** How long after its recording an event is folded at the earliest, in real milliseconds; 0 by default. */
  readonly setDelay: (ms: number) => void
  /** Stops on purpose: what was not saved is lost, as in a real crash. */
  readonly crash: () => void
  /** Starts again from the saved checkpoint. */
  readonly restart: () => Promise<void>
  /** Folds the whole log anew beside the serving state, then swaps. Resolves with what it took. */
  readonly rebuild: (options?: {
    signal?: AbortSignal
  }) => Promise<{ readonly eventsReplayed: number; readonly ms: number }>
  /** Throws state and checkpoint away; the next `restart` or `rebuild` begins at 0. */
  readonly drop: () => Promise<void>
  /** Saves the checkpoint now. */
  readonly save: () => Promise<void>
  readonly close: () => Promise<void>
}
