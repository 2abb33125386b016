import { defineWords } from '../../../words/index.ts'
import { transferTextsNl } from './words.nl.ts'

/** In English. */
export const transferTexts = {
  export: 'Export',
  import: 'Import',
  verify: 'Verify',
  dismiss: 'Close',
  phase: {
    hashing: 'taking the log hash',
    writing: 'writing',
    validating: 'checking the file',
    verifying: 'reading every row',
  },
  running: {
    export: (store: string) => `Exporting “${store}”`,
    import: (store: string) => `Importing into “${store}”`,
    verify: (store: string) => `Verifying “${store}”`,
  },
  progress: (phase: string, done: string, total: string) => `${phase}: ${done} of ${total} events`,
  exported: (events: string, store: string, file: string) =>
    `${events} events of “${store}” are in ${file}, which the browser saves.`,
  imported: (events: string, file: string, store: string) => `${events} events of ${file} are in “${store}”.`,
  importedNew: (before: string) => `It was made for them and is open now, because “${before}” is not empty.`,
  importedHere: 'It was empty and is open.',
  verified: (events: string, store: string) =>
    `All is well: ${events} rows of “${store}” are in order, and every aggregate has the version of its last event.`,
  damaged: (count: string, store: string) => `Damage in “${store}”: ${count} findings`,
  damage: (place: string, what: string) => `${place}: ${what}`,
  event: (id: string) => `event ${id}`,
  moreDamage: (count: string) => `and ${count} more`,
  logHash: 'Log hash',
  cancelled: {
    export: 'The export was cancelled; no file was saved.',
    import: 'The import was cancelled; nothing of it is left.',
    verify: 'The check was cancelled.',
  },
  failed: {
    export: 'The export failed',
    import: 'The import failed',
    verify: 'The check failed',
  },
  importTitle: 'Import',
  importHere: (store: string) => `“${store}” is empty: the events go into it.`,
  importNew: (store: string) =>
    `“${store}” is not empty and stays as it is: the events go into a new store, which is then opened.`,
  importWhat:
    'An export as JSON Lines: a header, then one event a line. The whole file is checked before anything is written; one bad line refuses it.',
  file: 'File',
  drop: 'or drop it anywhere on this page',
  dropNow: 'Drop the file to import it',
}

/** In all languages. */
export const transferWords = defineWords({ en: transferTexts, nl: transferTextsNl })
