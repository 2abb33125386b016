import type { BreakerKind } from '../model/settings.ts'
import type { breakerWords } from '../words/index.ts'
import type { Beside } from './beside.ts'

/** What stands beside, in words. */
export const besideName = (words: (typeof breakerWords)['en'], { name, value }: Beside): string => {
  switch (name) {
    case 'breaker':
      return words.breakers[value as BreakerKind]
    case 'lateResults':
      return words.controls.lateIgnored
    case 'automatic':
      return words.controls.byTimer
  }
}
