import type { Damage } from '../../../store/index.ts'

/** A long piece of work on a store. */
export type JobKind = 'export' | 'import' | 'verify'

/** The job of the page: at most one at a time. */
export type JobState =
  | { readonly is: 'idle' }
  | {
      readonly is: 'running'
      readonly what: JobKind
      readonly store: string
      readonly phase: 'hashing' | 'writing' | 'validating' | 'verifying'
      readonly done: number
      /** Null: not known. */
      readonly total: number | null
    }
  | {
      readonly is: 'exported'
      readonly store: string
      readonly events: number
      readonly file: string
      readonly bytes: number
      readonly wallMs: number
    }
  | {
      readonly is: 'imported'
      readonly store: string
      /** The store that was open and not empty; null when the events went into the open one. */
      readonly before: string | null
      readonly events: number
      readonly file: string
      readonly logHash: string
      readonly wallMs: number
    }
  | {
      readonly is: 'verified'
      readonly store: string
      readonly events: number
      readonly damages: readonly Damage[]
      readonly logHash: string
      readonly wallMs: number
    }
  | { readonly is: 'cancelled'; readonly what: JobKind }
  | { readonly is: 'failed'; readonly what: JobKind; readonly reason: string }

/** Runs a job: may tell how far it is, and gives how it ended. */
export interface JobRun {
  readonly signal: AbortSignal
  readonly tell: (state: Extract<JobState, { is: 'running' }>) => void
}
