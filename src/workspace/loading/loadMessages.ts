import type { LoadOptions, LoadOutcome, LoadProgress } from './appendHistory.ts'

/** What the page tells the worker that loads. */
export type ToLoader =
  ({ readonly is: 'start'; readonly store: string } & LoadOptions) | { readonly is: 'cancel' }

/** What the worker tells the page. */
export type FromLoader =
  | { readonly is: 'progress'; readonly progress: LoadProgress }
  | { readonly is: 'ended'; readonly outcome: LoadOutcome }
  | { readonly is: 'failed'; readonly reason: string }
