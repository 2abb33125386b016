import type { Settings } from '../../kernel/index.ts'
import type { BreakerKind } from './model/settings.ts'

/** What each library starts with; null for none, and for one that has no defaults. */
export const libraryDefaults: Readonly<Record<BreakerKind, Settings | null>> = {
  resilience4j: {
    window: 'count',
    windowSize: 100,
    minimum: 100,
    failureThreshold: 50,
    slowAfter: 60_000,
    slowThreshold: 100,
    wait: 60_000,
    waitGrowth: 1,
    permitted: 10,
    longestHalfOpen: 0,
    automatic: false,
  },
  polly: { windowSize: 30, minimum: 100, failureThreshold: 10, wait: 5000, waitGrowth: 1 },
  cockatiel: null,
  opossum: { windowSize: 10, minimum: 0, failureThreshold: 50, wait: 30_000 },
  hystrix: { windowSize: 10, minimum: 20, failureThreshold: 50, wait: 5000 },
  none: null,
}
