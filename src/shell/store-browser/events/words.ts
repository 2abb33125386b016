import { defineWords } from '../../../words/index.ts'
import { eventTextsNl } from './words.nl.ts'

/** In English. */
export const eventTexts = {
  region: 'Event log',
  heading: 'events',
  grid: 'Table events',
  columns: {
    id: 'id',
    aggregateId: 'aggregateId',
    order: 'order',
    eventType: 'eventType',
    eventData: 'eventData',
    recordedAt: 'recordedAt',
    correlationId: 'correlationId',
  },
  direction: 'Direction',
  newestFirst: 'Newest first',
  oldestFirst: 'Oldest first',
  jump: 'Jump to id',
  go: 'Go',
  filter: 'Filter',
  count: (events: string) => `${events} events`,
  matches: (matching: string, all: string) => `${matching} of ${all} events match`,
  searching: (done: string, total: string) => `${done} of ${total} looked through`,
  search: 'Looking for matching events',
  cancelled: (done: string, total: string) =>
    `The search was cancelled: only ${done} of ${total} events were looked through.`,
  searchFailed: 'The search stopped',
  newer: (events: number) => (events === 1 ? '1 new event' : `${events.toLocaleString()} new events`),
  missing: (id: number) => `There is no row with id ${id}: verify the store.`,
  damaged: 'damaged',
  readFailed: 'The rows could not be read',
  noMatch: 'No event matches. Take a condition away.',
}

/** In all languages. */
export const eventWords = defineWords({ en: eventTexts, nl: eventTextsNl })
