import { defineLaterWords } from '../../words/index.ts'
import type { Place } from './findPlaces.ts'

const kinds: Readonly<Record<Place['kind'], string>> = {
  lab: 'Lab',
  slide: 'Slide',
  step: 'Lesson',
  term: 'Term',
  page: 'Page',
}

export const searchTexts = {
  search: 'Search',
  label: 'Search labs, lessons and terms',
  none: (query: string) => `Nothing here has “${query}”.`,
  count: (places: number) => (places === 1 ? '1 result' : `${places} results`),
  hint: 'Type to search; the arrow keys choose, Enter opens.',
  kinds,
  store: 'Both tables as they are in IndexedDB',
  limits: 'What is measured, simulated and assumed',
  progress: 'Progress',
  class: 'A class without a server',
  classDetail: 'Collect what your students predicted, and see how the class answered',
  progressDetail: 'Your predictions, how sure you were, and the challenges you met',
}

/** In all languages. */
export const searchWords = defineLaterWords({
  en: searchTexts,
  later: { nl: async () => (await import('./words.nl.ts')).searchTextsNl },
})
