import type { ProofResult, ProofTask } from '../prove.ts'

/** From the page to the worker: one task for each worker. */
export type ToProver = ProofTask

/** From the worker: the result of the next runs, until all are played; or why it stopped. */
export type FromProver =
  | { readonly is: 'part'; readonly part: ProofResult }
  | { readonly is: 'done' }
  | { readonly is: 'failed'; readonly reason: string }
