/** Where a number or picture comes from. */
export type Origin = 'measured' | 'simulated' | 'assumed'

/** One thing that Replayground shows, and how true it is. Texts are in the words of the limits page. */
export interface Limit {
  readonly id: string
  readonly origin: Origin
}

/** What is shown and where it comes from; the limits page is made of it. */
export const limits: readonly Limit[] = [
  { id: 'store', origin: 'measured' },
  { id: 'timings', origin: 'measured' },
  { id: 'slow-motion', origin: 'measured' },
  { id: 'lag', origin: 'measured' },
  { id: 'clock', origin: 'measured' },
  { id: 'garage-week', origin: 'assumed' },
  { id: 'projection-delay', origin: 'assumed' },
  { id: 'mail', origin: 'simulated' },
  { id: 'bus', origin: 'measured' },
  { id: 'crud-vs-task', origin: 'measured' },
  { id: 'desk-history', origin: 'assumed' },
  { id: 'departments', origin: 'measured' },
  { id: 'parts-service', origin: 'simulated' },
  { id: 'command-steps', origin: 'measured' },
  { id: 'autonomy', origin: 'simulated' },
  { id: 'autonomy-proofs', origin: 'simulated' },
  { id: 'autonomy-times', origin: 'assumed' },
  { id: 'cap', origin: 'simulated' },
  { id: 'cap-proof', origin: 'measured' },
  { id: 'cap-detector', origin: 'assumed' },
  { id: 'eventual', origin: 'simulated' },
  { id: 'eventual-many', origin: 'simulated' },
  { id: 'eventual-figures', origin: 'assumed' },
  { id: 'saga', origin: 'simulated' },
  { id: 'saga-all', origin: 'simulated' },
  { id: 'saga-times', origin: 'assumed' },
  { id: 'evolution', origin: 'simulated' },
  { id: 'evolution-times', origin: 'assumed' },
  { id: 'evolution-prices', origin: 'assumed' },
  { id: 'retro-ledger', origin: 'measured' },
  { id: 'retro-formula', origin: 'measured' },
  { id: 'retro-account', origin: 'assumed' },
  { id: 'retro-letters', origin: 'simulated' },
  { id: 'concurrency', origin: 'measured' },
  { id: 'contention', origin: 'measured' },
  { id: 'snapshots', origin: 'measured' },
  { id: 'snapshots-felt', origin: 'assumed' },
  { id: 'retry', origin: 'simulated' },
  { id: 'retry-figures', origin: 'assumed' },
  { id: 'restore', origin: 'measured' },
  { id: 'restore-day', origin: 'assumed' },
  { id: 'restore-letters', origin: 'simulated' },
  { id: 'bulkhead', origin: 'simulated' },
  { id: 'bulkhead-figures', origin: 'assumed' },
  { id: 'circuit-breaker', origin: 'simulated' },
  { id: 'circuit-breaker-libraries', origin: 'simulated' },
  { id: 'circuit-breaker-figures', origin: 'assumed' },
  { id: 'playground', origin: 'measured' },
  { id: 'playground-limits', origin: 'assumed' },
  { id: 'choosing', origin: 'assumed' },
  { id: 'choosing-products', origin: 'assumed' },
  { id: 'one-browser', origin: 'assumed' },
]
