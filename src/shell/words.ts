import { defineLaterWords } from '../words/index.ts'

/** In English. */
export const shellTexts = {
  product: 'Replayground',
  home: 'Course map',
  storeBrowser: 'Store',
  limits: 'What is real',
  skip: 'Skip to the content',
  mainNavigation: 'Main',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', projector: 'Projector' },
  loading: 'Opening ...',
  present: 'Present',
  leavePresenting: 'Back to the lab',
  keys: 'Keys',
  opening: (name: string) => `Opening the event store "${name}" ...`,
  notOpened: 'The event store could not be opened',
  tryAgain: 'Try again',
  useMemory: 'Work in memory for now',
  memoryTitle: 'Nothing is kept',
  memoryText:
    'This browser gives no IndexedDB here (a private window, perhaps). Events live in memory and are gone when the page closes. Export them to keep them.',
  storeLostTitle: 'The store is not writable now',
  notFoundTitle: 'There is nothing at this address',
  notFoundText: (address: string) => `Failed to open "${address}": because no page has this address.`,
  toMap: 'Go to the course map',
  crashedTitle: 'This screen stopped',
  crashedText: 'The rest of Replayground goes on, and everything stored is still in the store.',
  crashedWhat: 'What happened',
  reopen: 'Open the screen again',
  unexpectedTitle: 'Something went wrong beside what you see',
  unexpectedText: (what: string) =>
    `${what} Look in the event log whether the last thing you did is there. If something here no longer answers, open the page again.`,
  dismiss: 'Close this notice',
  saveRun: 'Save the run as a file',
  noRun:
    'This lab keeps no run of its own: what was done is in the event log of the store, and can be exported there.',
  toStore: 'Go to the store',
}

/** In all languages. */
export const shellWords = defineLaterWords({
  en: shellTexts,
  later: { nl: async () => (await import('./words.nl.ts')).shellTextsNl },
})

/** In English. */
export const homeTexts = {
  heading: 'See how web-scale architecture works',
  lead: 'Issue commands, watch events and read models, break things and wind time back: on a real event store, in this browser.',
  start: 'Start: send your first command',
  goOn: (title: string) => `Go on: ${title}`,
  progress: (steps: number, challenges: number) =>
    `${steps === 1 ? '1 step' : `${steps} steps`} shown, ${challenges === 1 ? '1 challenge' : `${challenges} challenges`} met`,
  minutes: (minutes: number) => `about ${minutes} minutes`,
  storeTitle: 'The store browser',
  storeTeaches:
    'Both tables as they are in IndexedDB: find, inspect, export, import, and try to change history.',
  storeCount: (events: string, name: string) => `${events} events in "${name}" now`,
  storeEmpty: (name: string) => `"${name}" is empty: your first command makes the first event`,
  map: 'Course map',
  mapLead: 'The lecture, slide by slide: each of these links opens the place where you can do it.',
  chapter: (letter: string, title: string) => `${letter}. ${title}`,
  handout: 'Handout to print',
  chapterDone: (done: number, all: number) =>
    `${done} of the ${all} slides and statements in this chapter can be done so far`,
  chapterNone: (all: number) => `None of the ${all} slides and statements in this chapter can be done yet`,
}

/** In all languages. */
export const homeWords = defineLaterWords({
  en: homeTexts,
  later: { nl: async () => (await import('./words.nl.ts')).homeTextsNl },
})
