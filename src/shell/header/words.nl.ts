import type { headerTexts } from './words.ts'

/** In Dutch. */
export const headerTextsNl: typeof headerTexts = {
  labs: 'Labs',
  progress: 'Voortgang',
  glossary: 'Begrippen',
  search: 'Zoeken',
  film: 'Film en opname',
  stopRecording: 'Stop de opname en bewaar het script',
  settings: 'Instellingen',
}
