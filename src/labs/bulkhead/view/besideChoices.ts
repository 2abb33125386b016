import type { SettingValue } from '../../../kernel/index.ts'
import type { BulkheadWorld } from '../model/settings.ts'
import type { bulkheadWords } from '../words/index.ts'

/** A film beside the first: the same users, one setting different. */
export interface BesideChoice {
  readonly name: string
  readonly value: SettingValue
}

/** What can stand beside a film of each world. */
export const besideChoices: Readonly<Record<BulkheadWorld, readonly BesideChoice[]>> = {
  pools: [
    { name: 'layout', value: 'shared' },
    { name: 'layout', value: 'bulkhead' },
    { name: 'breaker', value: true },
    { name: 'breaker', value: false },
    { name: 'timeout', value: 1000 },
    { name: 'timeout', value: 30_000 },
  ],
  garage: [
    { name: 'partial', value: true },
    { name: 'partial', value: false },
  ],
}

/** A choice of what stands beside, in words. */
export const besideName = (
  { controls, layouts }: (typeof bulkheadWords)['en'],
  { name, value }: BesideChoice,
): string => {
  switch (name) {
    case 'layout':
      return layouts[value === 'shared' ? 'shared' : 'bulkhead']
    case 'breaker':
      return value === true ? controls.breaker : controls.noBreaker
    case 'timeout':
      return controls.timeoutOf(Number(value))
    case 'partial':
      return value === true ? controls.partial : controls.onePage
    default:
      return name
  }
}
