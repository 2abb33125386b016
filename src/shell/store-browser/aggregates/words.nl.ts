import type { aggregateTexts } from './words.ts'

/** Words of the table of aggregates, in Dutch. */
export const aggregateTextsNl: typeof aggregateTexts = {
  region: 'Aggregates',
  heading: 'aggregates',
  grid: 'Tabel aggregates',
  columns: { aggregateId: 'aggregateId', version: 'version' },
  prefix: 'Id begint met',
  listed: (count) => `${count} in de lijst`,
  listedSoFar: (count) => `${count} tot nu toe in de lijst; scroll voor meer`,
  none: 'Geen aggregate begint zo.',
  readFailed: 'De rijen konden niet gelezen worden',
}
