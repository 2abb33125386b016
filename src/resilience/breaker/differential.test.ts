import {
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  CountBreaker,
  handleWhen,
  SamplingBreaker,
  type CircuitBreakerPolicy,
} from 'cockatiel'
import Opossum from 'opossum'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { chanceFrom } from '../../kernel/index.ts'
import { differingSeeds, Ignored, type Case, type Real } from './differentialHarness.ts'
import type { BreakerPolicy } from './policy.ts'
import { cockatiel, constantWait, opossum } from './presets.ts'

/*
 * The real libraries on virtual time, beside the reducer.
 */

const traces = 2000
/** Far from 0, where buckets of one library begin. */
const epoch = 1_000_000_000_000

const clock = {
  advance: async (ms: number): Promise<void> => {
    await vi.advanceTimersByTimeAsync(ms)
  },
  restart: (): void => {
    vi.setSystemTime(epoch)
  },
}

const differing = (cases: (seed: number) => Case, count = traces): Promise<readonly number[]> =>
  differingSeeds(cases, chanceFrom, clock, count)

const cockatielModes: Readonly<Record<CircuitState, string>> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.HalfOpen]: 'halfOpen',
  [CircuitState.Isolated]: 'forcedOpen',
}

const realCockatiel = (breaker: CircuitBreakerPolicy): Real => ({
  execute: (run) => breaker.execute(run),
  mode: () => cockatielModes[breaker.state],
  shutDown: () => undefined,
})

const samplings = [
  { calls: 1, threshold: 0 },
  { calls: 3, threshold: 0.3 },
  { calls: 2, threshold: 0.5 },
]

const handled = handleWhen((error) => !(error instanceof Ignored))

const cockatielCase = (seed: number, change: Partial<BreakerPolicy> = {}): Case => {
  // Each way of sampling with each kind of window.
  const halfOpenSampling = samplings[Math.floor(seed / 3) % samplings.length] ?? { calls: 1, threshold: 0 }
  const common = {
    wait: constantWait(1000),
    probing: {
      ...cockatiel().probing,
      permitted: halfOpenSampling.calls,
      tolerated: 100 * halfOpenSampling.threshold,
    },
  }
  const options = { halfOpenAfter: 1000, halfOpenSampling }
  const percent = { ...cockatiel().failure, percent: 50 }
  const kind = seed % 3
  if (kind === 0) {
    return {
      policy: cockatiel({ ...common, minimum: 2, ...change }),
      real: () => realCockatiel(circuitBreaker(handled, { ...options, breaker: new ConsecutiveBreaker(2) })),
    }
  }
  if (kind === 1) {
    const breaker = { size: 4, minimumNumberOfCalls: 2, threshold: 0.5 }
    return {
      policy: cockatiel({
        ...common,
        window: { is: 'lastCalls', size: 4 },
        minimum: 2,
        failure: percent,
        ...change,
      }),
      real: () => realCockatiel(circuitBreaker(handled, { ...options, breaker: new CountBreaker(breaker) })),
    }
  }
  const breaker = { duration: 5000, minimumRps: 0.4, threshold: 0.5 }
  return {
    policy: cockatiel({
      ...common,
      window: { is: 'ring', duration: 5000, parts: 5 },
      minimum: 2,
      failure: percent,
      ...change,
    }),
    real: () => realCockatiel(circuitBreaker(handled, { ...options, breaker: new SamplingBreaker(breaker) })),
  }
}

const opossumCase = (seed: number, change: Partial<BreakerPolicy> = {}): Case => {
  const volumeThreshold = seed % 4
  const capacity = seed % 5 === 0 ? 2 : null
  const percent = [50, 28, 100 / 3][seed % 3] ?? 50
  return {
    policy: opossum({
      wait: constantWait(1000),
      minimum: volumeThreshold,
      capacity,
      failure: { ...opossum().failure, percent },
      ...change,
    }),
    real: () => {
      const breaker = new Opossum((run: () => Promise<string>) => run(), {
        timeout: false,
        errorThresholdPercentage: percent,
        resetTimeout: 1000,
        volumeThreshold,
        ...(capacity === null ? {} : { capacity }),
        errorFilter: (error: unknown) => error instanceof Ignored,
        enableSnapshots: false,
      })
      return {
        execute: (run) => breaker.fire(run),
        mode: () => (breaker.opened ? 'open' : breaker.halfOpen ? 'halfOpen' : 'closed'),
        shutDown: () => breaker.shutdown(),
      }
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers({
    now: epoch,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  })
})

afterEach(() => {
  vi.useRealTimers()
})

describe('beside the real libraries, on 2,000 random traces each', () => {
  it('does what cockatiel does', async () => {
    expect(await differing((seed) => cockatielCase(seed))).toEqual([])
  }, 120_000)

  it('does what opossum does', async () => {
    expect(await differing((seed) => opossumCase(seed))).toEqual([])
  }, 120_000)

  it('would be caught with "at least" in place of "above"', async () => {
    const failure = {
      ...cockatiel().failure,
      percent: 50,
      compare: 'atLeast',
      arithmetic: 'percentFirst',
    } as const
    expect((await differing((seed) => cockatielCase(seed, { failure }), 300)).length).toBeGreaterThan(5)
    const mutant = { ...opossum().failure, compare: 'atLeast' } as const
    expect((await differing((seed) => opossumCase(seed, { failure: mutant }), 300)).length).toBeGreaterThan(5)
  }, 120_000)
})
