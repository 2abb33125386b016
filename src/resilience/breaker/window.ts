import type { BreakerWindow, Millis } from './policy.ts'
import type { Metrics, WindowEntry } from './state.ts'

/** What a window holds at a moment. */
export interface Tally {
  /** Outcomes that were recorded. */
  readonly outcomes: number
  readonly failed: number
  readonly slow: number
  /** Calls that were asked for. */
  readonly calls: number
}

/** Fresh statistics. */
export const freshMetrics = (window: BreakerWindow, minimum: number): Metrics => ({
  window,
  minimum,
  entries: [],
  bucket: null,
})

const second = 1000

const nextBucket = ({ window, bucket }: Metrics, now: Millis): Metrics['bucket'] => {
  if (window.is !== 'subWindows' && window.is !== 'ring') return null
  const length =
    window.is === 'ring' ? Math.round(window.duration / window.parts) : window.duration / window.parts
  if (bucket !== null && now - bucket.began < length) return bucket
  return { number: (bucket?.number ?? 0) + 1, began: now }
}

const bucketOf = (metrics: Metrics, bucket: Metrics['bucket'], now: Millis): number => {
  const { window } = metrics
  switch (window.is) {
    case 'seconds':
      return Math.floor(now / second)
    case 'buckets':
      return Math.floor((now * window.parts) / window.duration)
    case 'subWindows':
      return bucket?.began ?? now
    case 'ring':
      return bucket?.number ?? 0
    case 'lastCalls':
    case 'inARow':
      return 0
  }
}

/** The entries that count at a moment. */
export const countedEntries = ({ window, entries, bucket }: Metrics, now: Millis): readonly WindowEntry[] => {
  switch (window.is) {
    case 'lastCalls':
      return entries.slice(-window.size)
    case 'seconds': {
      const oldest = Math.floor(now / second) - window.seconds
      return entries.filter((entry) => entry.bucket > oldest)
    }
    case 'buckets': {
      const oldest = Math.floor((now * window.parts) / window.duration) - window.parts
      return entries.filter((entry) => entry.bucket > oldest)
    }
    case 'subWindows':
      return entries.filter((entry) => now - entry.bucket < window.duration)
    case 'ring': {
      const oldest = (bucket?.number ?? 0) - window.parts
      return entries.filter((entry) => entry.bucket > oldest)
    }
    case 'inARow':
      return entries.slice(entries.findLastIndex(({ is }) => is === 'success') + 1)
  }
}

/** The statistics with one more entry; what no longer counts is let go. */
export const addEntry = (metrics: Metrics, entry: Pick<WindowEntry, 'is' | 'slow'>, now: Millis): Metrics => {
  const bucket = nextBucket(metrics, now)
  const added = { ...entry, at: now, bucket: bucketOf(metrics, bucket, now) }
  const longer = { ...metrics, bucket, entries: [...metrics.entries, added] }
  return { ...longer, entries: countedEntries(longer, now) }
}

/** Counts what a window holds. Calls count for themselves; everything else is an outcome. */
export const tallyOf = (metrics: Metrics, now: Millis): Tally => {
  let [outcomes, failed, slow, calls] = [0, 0, 0, 0]
  for (const entry of countedEntries(metrics, now)) {
    if (entry.is === 'call') calls += 1
    else outcomes += 1
    if (entry.is === 'failure') failed += 1
    if (entry.slow) slow += 1
  }
  return { outcomes, failed, slow, calls }
}
