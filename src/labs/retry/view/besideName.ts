import type { PolicyName } from '../../../resilience/index.ts'
import type { retryWords } from '../words/index.ts'
import type { BesideChoice } from './besideChoices.ts'

type Words = (typeof retryWords)['en']

/** A choice of what stands beside, in words. */
export const besideName = (words: Words, { name, value }: BesideChoice): string => {
  const { controls } = words
  const text = String(value)
  switch (name) {
    case 'backoff':
      return words.backoffs[text as keyof Words['backoffs']]
    case 'budget':
      return `${controls.budget}: ${words.budgets[text as keyof Words['budgets']]}`
    case 'discipline':
      return words.disciplines[text as keyof Words['disciplines']]
    case 'breaker':
      return controls.breaker
    case 'retries':
      return controls.noRetries
    case 'keyed':
      return value === true ? controls.keyed : controls.noKey
    case 'order':
      return text
        .split(' ')
        .map((policy) => words.policies[policy as PolicyName])
        .join(' › ')
    default:
      return `${name} ${text}`
  }
}
