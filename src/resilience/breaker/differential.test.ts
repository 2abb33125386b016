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
import { initialBreaker } from './changeMode.ts'
import type { BreakerPolicy } from './policy.ts'
import { cockatiel, constantWait, opossum } from './presets.ts'
import type { BreakerState, Outcome } from './state.ts'
import { stepBreaker, type BreakerEvent } from './stepBreaker.ts'

/*
 * The real libraries on virtual time, beside the reducer, on random traces. A call is a promise that the trace settles.
 */

const traces = 2000
const stepsOfTrace = 25
/** Far from 0, where buckets of one library begin. */
const epoch = 1_000_000_000_000

class Ignored extends Error {}

interface Call {
  readonly promise: Promise<string>
  readonly settle: (outcome: Outcome) => void
}

const openCall = (): Call => {
  let settle: Call['settle'] = () => undefined
  const promise = new Promise<string>((resolve, reject) => {
    settle = (outcome) => {
      if (outcome === 'success') resolve('done')
      else reject(outcome === 'ignored' ? new Ignored('ignored') : new Error('failed'))
    }
  })
  return { promise, settle }
}

const flush = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

/** A library's breaker: runs a function, and tells its state in our names. */
interface Real {
  readonly execute: (run: () => Promise<string>) => Promise<string>
  readonly mode: () => string
  readonly shutDown: () => void
}

interface Case {
  readonly policy: BreakerPolicy
  readonly real: () => Real
}

type Steps = readonly (
  { readonly wait: number } | { readonly begin: string } | { readonly end: string; readonly outcome: Outcome }
)[]

const waits = [0, 1, 99, 500, 999, 1000, 1001, 2500, 5000]
const outcomes: readonly Outcome[] = ['success', 'failure', 'failure', 'failure', 'ignored']

/** A trace as data, from a seed alone. */
const traceOf = (seed: number): Steps => {
  const chance = chanceFrom(seed)
  const pick = <Value>(values: readonly Value[], ...name: readonly (string | number)[]): Value =>
    values[Math.floor(chance.between(0, values.length - 1e-9, ...(name as [string])))] as Value
  const open: string[] = []
  return Array.from({ length: stepsOfTrace }, (_, index) => {
    const what = chance.between(0, 1, 'what', index)
    if (what < 0.3) return { wait: pick(waits, 'wait', index) }
    if (what < 0.65 || open.length === 0) {
      const id = `c${index}`
      open.push(id)
      return { begin: id }
    }
    const place = Math.floor(chance.between(0, open.length - 1e-9, 'place', index))
    const [id = ''] = open.splice(place, 1)
    return { end: id, outcome: pick(outcomes, 'outcome', index) }
  })
}

type Seen = 'permitted' | 'rejected' | 'waiting'

/** Both at the same moment of the same trace. */
const createPair = ({ policy, real }: Case) => {
  const library = real()
  const calls = new Map<string, Call>()
  let state: BreakerState = initialBreaker(policy)
  let now = 0
  const feed = (event: BreakerEvent) => {
    const step = stepBreaker(policy, state, event, now)
    state = step.state
    return step.permission
  }
  return {
    wait: async (ms: number): Promise<void> => {
      now += ms
      await vi.advanceTimersByTimeAsync(ms)
      feed({ is: 'looked' })
    },
    /** What the library answered, and what the reducer says. */
    begin: async (id: string): Promise<readonly [seen: Seen, said: Seen | null]> => {
      const call = openCall()
      const heard: { answer: Seen } = { answer: 'waiting' }
      library
        .execute(() => {
          heard.answer = 'permitted'
          calls.set(id, call)
          return call.promise
        })
        .catch(() => {
          if (heard.answer === 'waiting') heard.answer = 'rejected'
        })
      await flush()
      return [heard.answer, feed({ is: 'asked', id })]
    },
    end: async (id: string, outcome: Outcome): Promise<void> => {
      const call = calls.get(id)
      if (call === undefined) return
      call.settle(outcome)
      await flush()
      feed({ is: 'ended', id, outcome, duration: 0 })
    },
    isSame: (): boolean => library.mode() === state.mode,
    shutDown: library.shutDown,
  }
}

/** Feeds a trace to both; the first step after which they differ, or null. It stops where the library queues a call. */
const firstDifference = async (each: Case, steps: Steps): Promise<number | null> => {
  const pair = createPair(each)
  try {
    for (const [index, step] of steps.entries()) {
      if ('wait' in step) await pair.wait(step.wait)
      else if ('end' in step) await pair.end(step.end, step.outcome)
      const [seen, said] = 'begin' in step ? await pair.begin(step.begin) : [null, null]
      if (seen !== said) return index
      if (seen === 'waiting') return null
      if (!pair.isSame()) return index
    }
    return null
  } finally {
    pair.shutDown()
    await vi.advanceTimersByTimeAsync(0)
  }
}

const differing = async (cases: (seed: number) => Case, count = traces): Promise<readonly number[]> => {
  const seeds: number[] = []
  for (let seed = 1; seed <= count; seed += 1) {
    vi.setSystemTime(epoch)
    if ((await firstDifference(cases(seed), traceOf(seed))) !== null) seeds.push(seed)
  }
  return seeds
}

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
  const halfOpenSampling = samplings[seed % samplings.length] ?? { calls: 1, threshold: 0 }
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
