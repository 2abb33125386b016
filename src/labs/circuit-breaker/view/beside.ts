import type { Settings } from '../../../kernel/index.ts'
import { breakerKinds } from '../model/settings.ts'

/** What stands beside the film: the same arrivals, one setting different. */
export interface Beside {
  readonly name: 'breaker' | 'lateResults' | 'automatic'
  readonly value: string | boolean
}

/** All that can stand beside. */
export const besides: readonly Beside[] = [
  ...breakerKinds.map((value) => ({ name: 'breaker', value }) as const),
  { name: 'lateResults', value: 'ignore' },
  { name: 'automatic', value: true },
]

/** The settings of what stands beside. */
export const besideSettings = (settings: Settings, { name, value }: Beside): Settings => ({
  ...settings,
  [name]: value,
})
