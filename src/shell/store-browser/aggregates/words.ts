import { defineWords } from '../../../words/index.ts'
import { aggregateTextsNl } from './words.nl.ts'

/** In English. */
export const aggregateTexts = {
  region: 'Aggregates',
  heading: 'aggregates',
  grid: 'Table aggregates',
  columns: { aggregateId: 'aggregateId', version: 'version' },
  prefix: 'Id begins with',
  listed: (count: string) => `${count} listed`,
  listedSoFar: (count: string) => `${count} listed so far; scroll for more`,
  none: 'No aggregate begins so.',
  readFailed: 'The rows could not be read',
}

/** In all languages. */
export const aggregateWords = defineWords({ en: aggregateTexts, nl: aggregateTextsNl })
