import { defineLaterWords } from '../../words/index.ts'

export const headerTexts = {
  labs: 'Labs',
  progress: 'Progress',
  glossary: 'Glossary',
  search: 'Search',
  film: 'Film and record',
  stopRecording: 'Stop recording and save the script',
  settings: 'Settings',
}

/** In all languages. */
export const headerWords = defineLaterWords({
  en: headerTexts,
  later: { nl: async () => (await import('./words.nl.ts')).headerTextsNl },
})
