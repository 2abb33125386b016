import { defineWords } from '../../../words/index.ts'
import { storeTextsNl } from './words.nl.ts'

/** In English. */
export const storeTexts = {
  title: 'Store browser',
  store: 'Store',
  facts: 'About this store',
  engine: 'Engine',
  engines: { indexeddb: 'IndexedDB', memory: 'memory' },
  durability: 'Durability',
  durabilities: { strict: 'strict', relaxed: 'relaxed' },
  durabilityMeaning: {
    strict: 'An append is confirmed after the flush to disk.',
    relaxed: 'An append is confirmed after the hand-over to the operating system.',
  },
  head: 'Head',
  events: 'Events',
  aggregates: 'Aggregates',
  storage: 'Storage',
  storageUsed: (used: string, quota: string) => `${used} of ${quota}`,
  storageUnknown: 'not told by this browser',
  storageMeaning: 'What all stores of this site use together, as the browser reckons it.',
  persisted: 'Kept',
  persistedYes: 'for good',
  persistedNo: 'while there is room',
  persistedMeaning: 'The browser may delete stores when room runs short, unless it has granted to keep them.',
  persist: 'Keep for good',
  persistRefused: 'The browser did not grant it. Export to keep your events.',
  newStore: 'New store',
  deleteStore: 'Delete a store',
  load: 'Load the garage',
  newTitle: 'New store',
  newName: 'Name',
  newNameHint: 'Small letters, digits and hyphens. A store is a database of its own in this browser.',
  create: 'Create and open',
  nameProblem: {
    empty: 'Failed to name the store: because the name is empty. Write at least one letter.',
    form: (name: string) =>
      `Failed to name the store: because “${name}” has other signs than small letters, digits and single hyphens between them. Leave those out.`,
    long: (length: number) =>
      `Failed to name the store: because the name has ${length} characters. Use at most 80.`,
    reserved: (name: string) =>
      `Failed to name the store: because “${name}” is kept for the product's own use. Choose another.`,
    taken: (name: string) => `Failed to name the store: because “${name}” is there already. Choose another.`,
  },
  deleteTitle: 'Delete a store',
  deleteWhich: 'Which store',
  deleteNone: 'There is no other store. The one that is open cannot be deleted: open another one first.',
  deleteWarning: (name: string) =>
    `“${name}” is deleted with all its events, for good; tabs that have it open lose it. Export it first if in doubt.`,
  deleteConfirm: (name: string) => `Type ${name} to confirm`,
  deleteForGood: 'Delete for good',
  deleted: (name: string) => `“${name}” is deleted.`,
  cancel: 'Cancel',
  empty: {
    title: 'This log is empty',
    text: 'An event store needs two tables. Every event is appended to “events” and never changed; the row of its aggregate in “aggregates” counts them, so that two who decide at the same time cannot both win.',
    aggregates: 'Table aggregates',
    aggregatesRow: 'one row for each aggregate; its version guards it',
    events: 'Table events',
    eventsRow: 'one row for each thing that happened, in the order in which it happened',
    command: 'Send a first command',
    or: ', or fill it with a garage that has been at work for a while:',
    import: 'Or import an export: drop the file here, or choose it with “Import”.',
  },
}

/** In all languages. */
export const storeWords = defineWords({ en: storeTexts, nl: storeTextsNl })
