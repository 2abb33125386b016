import { defineWords } from '../../words/index.ts'
import { loadingTextsNl } from './words.nl.ts'

/** In English. */
export const loadingTexts = {
  group: 'Load the garage',
  sizes: {
    500: 'A week: 500 events',
    10_000: '20 weeks: 10,000 events',
    100_000: '4 years: 100,000 events',
  },
  into: (store: string) =>
    `Generated customers, vehicles and jobs, sent through the garage's own rules into “${store}”.`,
  intoNew: (store: string, events: string, name: string) =>
    `“${store}” has ${events} events and is left as it is: the garage goes into a new store, “${name}”, which is then opened.`,
  memoryFull: (events: string) =>
    `There are ${events} events in memory, and without IndexedDB there is no second store. Export them if you want to keep them, and reload the page to begin with an empty log.`,
  starting: 'Starting ...',
  running: (store: string) => `Loading the garage into “${store}”`,
  progress: (done: string, total: string) => `${done} of ${total} events`,
  perSecond: (events: string) => `${events} events/s`,
  loaded: (events: string, store: string) => `${events} events are in “${store}”.`,
  nothingNew: (events: string, store: string) =>
    `All ${events} events were in “${store}” already: nothing was added.`,
  leftAlone: (store: string) => `“${store}” is as it was.`,
  cancelled: (done: string, total: string, store: string) =>
    `Cancelled: ${done} of ${total} events are in “${store}” and stay there.`,
  goOn: 'Go on loading',
  again: 'Try again',
  dismiss: 'Close',
}

/** In all languages. */
export const loadingWords = defineWords({ en: loadingTexts, nl: loadingTextsNl })
