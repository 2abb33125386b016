import type { Millis, Settings } from '../../../kernel/index.ts'
import { breakerPresets, constantWait, type BreakerPolicy, type PresetId } from '../../../resilience/index.ts'

/** How traffic comes: evenly, by twenty at a time, or only by hand. */
export type Traffic = 'byHand' | 'steady' | 'burst'

/** A library whose breaker it behaves like; `none` is no breaker at all. */
export type BreakerKind = PresetId | 'none'

export const breakerKinds: readonly BreakerKind[] = [
  'resilience4j',
  'polly',
  'cockatiel',
  'opossum',
  'hystrix',
  'none',
]

/** All settings of the lab. Times in milliseconds, shares in per cent. */
export const breakerSettings = {
  breaker: { kind: 'choice', options: breakerKinds, initial: 'resilience4j' },
  window: { kind: 'choice', options: ['count', 'time', 'inARow'], initial: 'count' },
  /** Calls, or seconds. */
  windowSize: { kind: 'number', min: 1, max: 100, whole: true, initial: 10 },
  minimum: { kind: 'number', min: 0, max: 100, whole: true, initial: 5 },
  failureThreshold: { kind: 'number', min: 1, max: 100, whole: true, initial: 50 },
  slowAfter: { kind: 'number', min: 10, max: 60_000, whole: true, initial: 1000 },
  slowThreshold: { kind: 'number', min: 1, max: 100, whole: true, initial: 100 },
  wait: { kind: 'number', min: 100, max: 60_000, whole: true, initial: 5000 },
  /** What each further opening in a row multiplies the wait with. */
  waitGrowth: { kind: 'number', min: 1, max: 4, initial: 1 },
  permitted: { kind: 'number', min: 1, max: 20, whole: true, initial: 3 },
  /** 0 is for ever. */
  longestHalfOpen: { kind: 'number', min: 0, max: 60_000, whole: true, initial: 0 },
  automatic: { kind: 'switch', initial: false },
  lateResults: { kind: 'choice', options: ['count', 'ignore'], initial: 'count' },
  traffic: { kind: 'choice', options: ['byHand', 'steady', 'burst'], initial: 'byHand' },
  /** Calls in a second. */
  rate: { kind: 'number', min: 0.5, max: 50, initial: 10 },
  health: { kind: 'choice', options: ['healthy', 'slow', 'failing', 'dead'], initial: 'healthy' },
  /** Of the calls to a failing supplier. */
  failing: { kind: 'number', min: 0, max: 100, whole: true, initial: 100 },
  /** Of a healthy supplier. */
  latency: { kind: 'number', min: 10, max: 5000, whole: true, initial: 100 },
  /** Of a slow one. */
  slowLatency: { kind: 'number', min: 100, max: 60_000, whole: true, initial: 3000 },
  timeout: { kind: 'number', min: 100, max: 60_000, whole: true, initial: 5000 },
  /** Of the caller. */
  threads: { kind: 'number', min: 1, max: 200, whole: true, initial: 20 },
  length: { kind: 'number', min: 5000, max: 120_000, whole: true, initial: 60_000 },
} as const

/** The settings of the lab, read. */
export interface BreakerLabSettings {
  readonly breaker: BreakerKind
  readonly policy: BreakerPolicy
  readonly traffic: Traffic
  readonly rate: number
  readonly health: 'healthy' | 'slow' | 'failing' | 'dead'
  readonly failing: number
  readonly latency: Millis
  readonly slowLatency: Millis
  readonly timeout: Millis
  readonly threads: number
  readonly length: Millis
  /** What was asked for, in the names of the settings. */
  readonly given: Given
}

const initial: Settings = Object.fromEntries(
  Object.entries(breakerSettings).map(([name, spec]) => [name, spec.initial]),
)

/** What a breaker is asked to be, before a library makes it its own. */
export interface Given {
  readonly breaker: BreakerKind
  readonly window: 'count' | 'time' | 'inARow'
  readonly windowSize: number
  readonly minimum: number
  readonly failureThreshold: number
  readonly slowAfter: number
  readonly slowThreshold: number
  readonly wait: number
  readonly waitGrowth: number
  readonly permitted: number
  readonly longestHalfOpen: number
  readonly automatic: boolean
  readonly lateResults: 'count' | 'ignore'
}

/** Which settings a library knows; the others do nothing there. */
export const settingsOf: Readonly<Record<BreakerKind, ReadonlySet<keyof Given>>> = {
  resilience4j: new Set([
    'window',
    'windowSize',
    'minimum',
    'failureThreshold',
    'slowAfter',
    'slowThreshold',
    'wait',
    'waitGrowth',
    'permitted',
    'longestHalfOpen',
    'automatic',
    'lateResults',
  ]),
  polly: new Set(['windowSize', 'minimum', 'failureThreshold', 'wait', 'waitGrowth', 'lateResults']),
  cockatiel: new Set([
    'window',
    'windowSize',
    'minimum',
    'failureThreshold',
    'wait',
    'waitGrowth',
    'permitted',
    'lateResults',
  ]),
  opossum: new Set(['windowSize', 'minimum', 'failureThreshold', 'wait', 'lateResults']),
  hystrix: new Set(['windowSize', 'minimum', 'failureThreshold', 'wait', 'lateResults']),
  none: new Set(),
}

const windowFor = (given: Given): BreakerPolicy['window'] => {
  const { breaker, window, windowSize } = given
  const duration = 1000 * windowSize
  switch (breaker) {
    case 'resilience4j':
    case 'none':
      return window === 'time'
        ? { is: 'seconds', seconds: windowSize }
        : { is: 'lastCalls', size: windowSize }
    case 'cockatiel':
      if (window === 'inARow') return { is: 'inARow' }
      return window === 'count'
        ? { is: 'lastCalls', size: windowSize }
        : { is: 'ring', duration, parts: Math.max(5, windowSize) }
    case 'polly':
      return { is: 'subWindows', duration, parts: 10 }
    case 'opossum':
    case 'hystrix':
      return { is: 'buckets', duration, parts: 10 }
  }
}

/** What a library makes of the minimum: it has a least value of its own, and a window by count cannot hold more. */
const minimumFor = (given: Given): number => {
  const { breaker, minimum, windowSize } = given
  const least: Readonly<Record<BreakerKind, number>> = {
    resilience4j: 1,
    polly: 2,
    cockatiel: 1,
    opossum: 0,
    hystrix: 1,
    none: 1,
  }
  const asked = Math.max(least[breaker], minimum)
  return windowFor(given).is === 'lastCalls' ? Math.min(asked, windowSize) : asked
}

const policyFor = (given: Given): BreakerPolicy => {
  const make = breakerPresets[given.breaker === 'none' ? 'resilience4j' : given.breaker]
  const base = make()
  const knows = settingsOf[given.breaker]
  const { wait, waitGrowth, slowAfter, slowThreshold } = given
  return make({
    window: windowFor(given),
    minimum: minimumFor(given),
    failure: { ...base.failure, percent: given.failureThreshold },
    slow: base.slow === null ? null : { longerThan: slowAfter, percent: slowThreshold },
    wait: { ...constantWait(wait), multiplier: knows.has('waitGrowth') ? waitGrowth : 1 },
    admits: knows.has('automatic') && given.automatic ? 'byTimer' : base.admits,
    probing: {
      ...base.probing,
      permitted: knows.has('permitted') ? given.permitted : base.probing.permitted,
      longest: knows.has('longestHalfOpen') ? given.longestHalfOpen : base.probing.longest,
    },
    lateResults: given.lateResults,
  })
}

/** Reads settings that are valid; what is missing holds what it does at first. */
export const readSettings = (given: Settings = {}): BreakerLabSettings => {
  const all = { ...initial, ...given } as unknown as Given & Omit<BreakerLabSettings, 'policy' | 'given'>
  return { ...all, policy: policyFor(all), given: all }
}
