import type { BreakerPolicy, Millis, OpenWait, Threshold } from './policy.ts'

/** Libraries whose breakers this one behaves like. */
export type PresetId = 'resilience4j' | 'polly' | 'cockatiel' | 'opossum' | 'hystrix'

const forEver = Number.MAX_SAFE_INTEGER

/** The same wait at each opening. */
export const constantWait = (ms: Millis): OpenWait => ({ initial: ms, multiplier: 1, most: forEver })

const atLeast = (percent: number): Threshold => ({ percent, compare: 'atLeast', arithmetic: 'percentFirst' })

/** resilience4j 2 with its defaults (`CircuitBreakerConfig`). The minimum is no more than a count window can hold. */
export const resilience4j = (changes: Partial<BreakerPolicy> = {}): BreakerPolicy => {
  const policy: BreakerPolicy = {
    window: { is: 'lastCalls', size: 100 },
    minimum: 100,
    counts: 'outcomes',
    failure: atLeast(50),
    slow: { longerThan: 60_000, percent: 100 },
    judgedOn: 'everyOutcome',
    snapshotEvery: 0,
    wait: constantWait(60_000),
    admits: 'afterWait',
    probing: {
      permitted: 10,
      others: 'rejected',
      decide: 'rates',
      tolerated: 0,
      longest: 0,
      afterLongest: 'open',
    },
    onClose: 'fresh',
    ignored: 'nothing',
    lateResults: 'count',
    remembersState: false,
    capacity: null,
    ...changes,
  }
  const { window, minimum } = policy
  return window.is === 'lastCalls' ? { ...policy, minimum: Math.min(minimum, window.size) } : policy
}

/** Polly 8 with its defaults (`CircuitBreakerStrategyOptions`). */
export const polly = (changes: Partial<BreakerPolicy> = {}): BreakerPolicy => ({
  ...resilience4j(),
  window: { is: 'subWindows', duration: 30_000, parts: 10 },
  minimum: 100,
  failure: { percent: 10, compare: 'atLeast', arithmetic: 'shareFirst' },
  slow: null,
  judgedOn: 'failures',
  wait: constantWait(5000),
  admits: 'fromWait',
  probing: { ...resilience4j().probing, permitted: 1, decide: 'each' },
  ignored: 'success',
  ...changes,
})

/** cockatiel 4; it has no defaults: five failures in a row, ten seconds. */
export const cockatiel = (changes: Partial<BreakerPolicy> = {}): BreakerPolicy => ({
  ...resilience4j(),
  window: { is: 'inARow' },
  minimum: 5,
  failure: { percent: 50, compare: 'above', arithmetic: 'product' },
  slow: null,
  judgedOn: 'failures',
  wait: constantWait(10_000),
  admits: 'fromWait',
  probing: { ...resilience4j().probing, permitted: 1, others: 'waiting', decide: 'sample' },
  onClose: 'freshThenSuccess',
  ignored: 'successOfProbe',
  remembersState: true,
  ...changes,
})

/** opossum 10 with its defaults, but for its own time-out. */
export const opossum = (changes: Partial<BreakerPolicy> = {}): BreakerPolicy => ({
  ...resilience4j(),
  window: { is: 'buckets', duration: 10_000, parts: 10 },
  minimum: 0,
  counts: 'calls',
  failure: { percent: 50, compare: 'above', arithmetic: 'shareFirst' },
  slow: null,
  judgedOn: 'failures',
  wait: constantWait(30_000),
  admits: 'byTimer',
  probing: { ...resilience4j().probing, permitted: 1, decide: 'each' },
  onClose: 'kept',
  ignored: 'success',
  ...changes,
})

/** Hystrix 1.5 with its defaults. */
export const hystrix = (changes: Partial<BreakerPolicy> = {}): BreakerPolicy => ({
  ...resilience4j(),
  window: { is: 'buckets', duration: 10_000, parts: 10 },
  minimum: 20,
  failure: { percent: 50, compare: 'atLeast', arithmetic: 'whole' },
  slow: null,
  judgedOn: 'snapshots',
  snapshotEvery: 500,
  wait: constantWait(5000),
  probing: { ...resilience4j().probing, permitted: 1, decide: 'each' },
  ...changes,
})

/** Each library's breaker with its defaults, changed where asked. */
export const breakerPresets: Readonly<Record<PresetId, (changes?: Partial<BreakerPolicy>) => BreakerPolicy>> =
  { resilience4j, polly, cockatiel, opossum, hystrix }
