import type { Millis, Settings } from '../../../kernel/index.ts'
import type { BulkheadPolicy } from '../../../resilience/index.ts'

/** The two small worlds of the lab. */
export type BulkheadWorld = 'pools' | 'garage'

/** Pages of the garage's site. Each calls a service of its own; that of `c` is the one in trouble. */
export type Page = 'a' | 'b' | 'c'

export const pages: readonly Page[] = ['a', 'b', 'c']

/** One pool for all pages, or one for each. */
export type Layout = 'shared' | 'bulkhead'

/** All settings of the lab: kinds, ranges and what they hold at first. Times in milliseconds. */
export const bulkheadSettings = {
  world: { kind: 'choice', options: ['pools', 'garage'], initial: 'pools' },
  layout: { kind: 'choice', options: ['shared', 'bulkhead'], initial: 'shared' },
  /** In all. */
  threads: { kind: 'number', min: 3, max: 400, whole: true, initial: 20 },
  /** Requests a second for page c, and for a and b each. */
  rate: { kind: 'number', min: 1, max: 20, whole: true, initial: 10 },
  healthyRate: { kind: 'number', min: 0, max: 20, whole: true, initial: 0 },
  timeout: { kind: 'number', min: 200, max: 60_000, initial: 30_000 },
  maxQueue: { kind: 'number', min: 0, max: 50, whole: true, initial: 0 },
  maxWait: { kind: 'number', min: 0, max: 10_000, initial: 0 },
  breaker: { kind: 'switch', initial: false },
  /** Whether the service behind page c hangs from the beginning; else that comes by input. */
  hangs: { kind: 'switch', initial: true },
  /** `regular`: as if by a clock; `random`: independent of each other. */
  arrivals: { kind: 'choice', options: ['regular', 'random'], initial: 'regular' },
  /** Garage: each part of a page stands by itself, and work for what is down is kept. */
  partial: { kind: 'switch', initial: true },
  length: { kind: 'number', min: 10_000, max: 180_000, initial: 60_000 },
} as const

/** The settings of the lab, read. */
export interface BulkheadSettings {
  readonly world: BulkheadWorld
  readonly layout: Layout
  readonly threads: number
  readonly rate: number
  readonly healthyRate: number
  readonly timeout: Millis
  readonly maxQueue: number
  readonly maxWait: Millis
  readonly breaker: boolean
  readonly hangs: boolean
  readonly arrivals: 'regular' | 'random'
  readonly partial: boolean
  readonly length: Millis
}

const initial: Settings = Object.fromEntries(
  Object.entries(bulkheadSettings).map(([name, spec]) => [name, spec.initial]),
)

/** Reads settings that are valid; what is missing holds what it does at first. */
export const readSettings = (given: Settings = {}): BulkheadSettings =>
  ({ ...initial, ...given }) as unknown as BulkheadSettings

/** Name of the pool that a page's requests use. */
export type PoolName = 'all' | Page

/** The pool of a page. */
export const poolOf = ({ layout }: BulkheadSettings, page: Page): PoolName =>
  layout === 'shared' ? 'all' : page

/** The pools there are. */
export const poolNames = ({ layout }: BulkheadSettings): readonly PoolName[] =>
  layout === 'shared' ? ['all'] : pages

/** What a pool holds: all threads, or about a third of them; what is left over goes to page a. */
export const policyOf = (
  { threads, maxQueue, maxWait }: BulkheadSettings,
  pool: PoolName,
): BulkheadPolicy => {
  const third = Math.floor(threads / 3)
  const maxConcurrent = pool === 'all' ? threads : pool === 'a' ? threads - 2 * third : third
  return { maxConcurrent, maxQueue, maxWait }
}
