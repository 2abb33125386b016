import type { SettingValue } from '../../../kernel/index.ts'
import type { RetryWorld } from '../model/settings.ts'

/** A film beside the first: the same arrivals, one setting different. */
export interface BesideChoice {
  readonly name: string
  readonly value: SettingValue
}

const jitters: readonly BesideChoice[] = [
  'immediate',
  'exponential',
  'full',
  'equal',
  'decorrelated',
  'polly',
  'resilience4j',
].map((value) => ({ name: 'backoff', value }))

/** What can stand beside a film of each world. */
export const besideChoices: Readonly<Record<RetryWorld, readonly BesideChoice[]>> = {
  waves: jitters,
  load: [
    { name: 'retries', value: 0 },
    { name: 'backoff', value: 'immediate' },
    { name: 'backoff', value: 'full' },
    { name: 'budget', value: '5' },
    { name: 'budget', value: '10' },
    { name: 'budget', value: '20' },
    { name: 'discipline', value: 'dropExpired' },
    { name: 'discipline', value: 'dropNearlyExpired' },
    { name: 'discipline', value: 'lifo' },
    { name: 'breaker', value: true },
  ],
  payment: [
    { name: 'keyed', value: false },
    { name: 'keyed', value: true },
  ],
  order: [
    { name: 'order', value: 'fallback retry breaker timeout' },
    { name: 'order', value: 'retry timeout fallback breaker' },
    { name: 'order', value: 'timeout retry fallback breaker' },
    { name: 'order', value: 'breaker retry fallback timeout' },
    { name: 'order', value: 'retry breaker fallback timeout' },
  ],
}
