import { defineWords } from '../../../words/index.ts'
import { filterTextsNl } from './words.nl.ts'

/** In English. */
export const filterTexts = {
  form: 'Filter the event log',
  types: 'Event types',
  typesHint: 'Several with a comma',
  aggregate: 'Aggregate',
  aggregateHint: 'customer-* for all that begin so',
  correlation: 'Correlation id',
  from: 'Recorded from',
  until: 'Recorded until',
  apply: 'Apply',
  clear: 'Clear all',
  chips: 'Filters',
  chip: {
    types: (value: string) => `type: ${value}`,
    aggregate: (value: string) => `aggregate: ${value}`,
    correlation: (value: string) => `correlation: ${value}`,
    from: (value: string) => `from ${value}`,
    until: (value: string) => `until ${value}`,
  },
  remove: (chip: string) => `Take away “${chip}”`,
}

/** In all languages. */
export const filterWords = defineWords({ en: filterTexts, nl: filterTextsNl })
