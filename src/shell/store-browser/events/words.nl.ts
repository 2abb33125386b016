import type { eventTexts } from './words.ts'

/** Words of the event log, in Dutch. */
export const eventTextsNl: typeof eventTexts = {
  region: 'Event log',
  heading: 'events',
  grid: 'Tabel events',
  columns: {
    id: 'id',
    aggregateId: 'aggregateId',
    order: 'order',
    eventType: 'eventType',
    eventData: 'eventData',
    recordedAt: 'recordedAt',
    correlationId: 'correlationId',
  },
  direction: 'Richting',
  newestFirst: 'Nieuwste eerst',
  oldestFirst: 'Oudste eerst',
  jump: 'Spring naar id',
  go: 'Ga',
  filter: 'Filter',
  count: (events) => `${events} events`,
  matches: (matching, all) => `${matching} van ${all} events voldoen`,
  searching: (done, total) => `${done} van ${total} doorzocht`,
  search: 'Events die voldoen worden gezocht',
  cancelled: (done, total) => `Het zoeken is afgebroken: maar ${done} van ${total} events zijn doorzocht.`,
  searchFailed: 'Het zoeken is gestopt',
  newer: (events) => (events === 1 ? '1 nieuw event' : `${events.toLocaleString('nl')} nieuwe events`),
  missing: (id) => `Er is geen rij met id ${id}: controleer de store.`,
  damaged: 'beschadigd',
  readFailed: 'De rijen konden niet gelezen worden',
  noMatch: 'Geen event voldoet. Haal een voorwaarde weg.',
}
