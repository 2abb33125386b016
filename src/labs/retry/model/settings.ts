import type { Millis, Settings } from '../../../kernel/index.ts'
import type { Backoff, BackoffKind, PolicyName } from '../../../resilience/index.ts'

/** The four small worlds of the lab. */
export type RetryWorld = 'waves' | 'load' | 'payment' | 'order'

/**
 * Whom the server takes next: the oldest or the newest; or the oldest, putting away unserved what has expired, or what
 * hardly has any time left.
 */
export type Discipline = 'fifo' | 'lifo' | 'dropExpired' | 'dropNearlyExpired'

/** Share of requests that may be retried, in per cent; `none` is no limit but that of each call. */
export type BudgetChoice = 'none' | '5' | '10' | '15' | '20'

/** What the service behind the composed policies does. */
export type Script = 'failsTwice' | 'hangsOnce' | 'dead' | 'hangs' | 'healthy'

/** Policies that can be wrapped around a call. */
export const policyNames: readonly PolicyName[] = ['fallback', 'retry', 'breaker', 'timeout']

const permutations = (rest: readonly PolicyName[]): readonly (readonly PolicyName[])[] =>
  rest.length === 0
    ? [[]]
    : rest.flatMap((first) =>
        permutations(rest.filter((other) => other !== first)).map((others) => [first, ...others]),
      )

/** Every order of the four policies, the outermost first. */
const orders = permutations(policyNames).map((order) => order.join(' '))

/** All settings of the lab: kinds, ranges and what they hold at first. Times in milliseconds. */
export const retrySettings = {
  world: { kind: 'choice', options: ['waves', 'load', 'payment', 'order'], initial: 'waves' },
  backoff: {
    kind: 'choice',
    options: ['immediate', 'exponential', 'full', 'equal', 'decorrelated', 'polly', 'resilience4j'],
    initial: 'exponential',
  },
  /** Attempts after the first. */
  retries: { kind: 'number', min: 0, max: 5, whole: true, initial: 4 },
  base: { kind: 'number', min: 10, max: 5000, initial: 1000 },
  cap: { kind: 'number', min: 100, max: 60_000, initial: 60_000 },
  /** Waves: for how long nobody is served. */
  downFor: { kind: 'number', min: 0, max: 20_000, initial: 5000 },
  /** Load: requests a second. */
  rate: { kind: 'number', min: 5, max: 95, initial: 80 },
  timeout: { kind: 'number', min: 100, max: 5000, initial: 1000 },
  slowFrom: { kind: 'number', min: 0, max: 60_000, initial: 20_000 },
  /** 0 leaves trouble to inputs. */
  slowFor: { kind: 'number', min: 0, max: 60_000, initial: 10_000 },
  budget: { kind: 'choice', options: ['none', '5', '10', '15', '20'], initial: 'none' },
  discipline: {
    kind: 'choice',
    options: ['fifo', 'lifo', 'dropExpired', 'dropNearlyExpired'],
    initial: 'fifo',
  },
  breaker: { kind: 'switch', initial: false },
  /** Length of the film of the load. */
  length: { kind: 'number', min: 40_000, max: 400_000, initial: 120_000 },
  /** Payment: whether each payment carries a key that the bank knows again. */
  keyed: { kind: 'switch', initial: false },
  /** Payment: messages lost by chance, and delivered twice. */
  loss: { kind: 'number', min: 0, max: 0.5, initial: 0 },
  duplication: { kind: 'number', min: 0, max: 0.5, initial: 0 },
  /** Order: outermost first. */
  order: { kind: 'choice', options: orders, initial: 'fallback retry breaker timeout' },
  useFallback: { kind: 'switch', initial: false },
  useRetry: { kind: 'switch', initial: true },
  useBreaker: { kind: 'switch', initial: false },
  useTimeout: { kind: 'switch', initial: true },
  script: {
    kind: 'choice',
    options: ['failsTwice', 'hangsOnce', 'dead', 'hangs', 'healthy'],
    initial: 'hangs',
  },
} as const

/** The settings of the lab, read. */
export interface RetrySettings {
  readonly world: RetryWorld
  readonly backoff: Backoff
  readonly retries: number
  readonly downFor: Millis
  /** Requests a second. */
  readonly rate: number
  readonly timeout: Millis
  readonly slowFrom: Millis
  readonly slowFor: Millis
  /** Retries for each request; null is no limit. */
  readonly budget: number | null
  readonly discipline: Discipline
  readonly breaker: boolean
  readonly length: Millis
  readonly keyed: boolean
  readonly loss: number
  readonly duplication: number
  /** All policies, outermost first. */
  readonly order: readonly PolicyName[]
  /** Those in use, outermost first. */
  readonly stack: readonly PolicyName[]
  readonly script: Script
}

const initial: Settings = Object.fromEntries(
  Object.entries(retrySettings).map(([name, spec]) => [name, spec.initial]),
)

/** The setting that puts a policy to use. */
export const switchOf: Readonly<Record<PolicyName, string>> = {
  fallback: 'useFallback',
  retry: 'useRetry',
  breaker: 'useBreaker',
  timeout: 'useTimeout',
}

/** Reads settings that are valid; what is missing holds what it does at first. */
export const readSettings = (given: Settings = {}): RetrySettings => {
  const all = { ...initial, ...given }
  const order = String(all['order']).split(' ') as PolicyName[]
  return {
    ...(all as unknown as RetrySettings),
    backoff: { kind: all['backoff'] as BackoffKind, base: Number(all['base']), cap: Number(all['cap']) },
    budget: all['budget'] === 'none' ? null : Number(all['budget']) / 100,
    order,
    stack: order.filter((name) => all[switchOf[name]] === true),
  }
}
