import type { filterTexts } from './words.ts'

/** Words of the filter, in Dutch. */
export const filterTextsNl: typeof filterTexts = {
  form: 'Filter de event log',
  types: 'Soorten events',
  typesHint: 'Meerdere met een komma',
  aggregate: 'Aggregate',
  aggregateHint: 'customer-* voor alle die zo beginnen',
  correlation: 'Correlatie-id',
  from: 'Vastgelegd vanaf',
  until: 'Vastgelegd tot',
  apply: 'Toepassen',
  clear: 'Alles wissen',
  chips: 'Filters',
  chip: {
    types: (value) => `soort: ${value}`,
    aggregate: (value) => `aggregate: ${value}`,
    correlation: (value) => `correlatie: ${value}`,
    from: (value) => `vanaf ${value}`,
    until: (value) => `tot ${value}`,
  },
  remove: (chip) => `Haal “${chip}” weg`,
}
