import { defineWords } from '../../words/index.ts'
import type { Place } from './findPlaces.ts'

const kinds: Readonly<Record<Place['kind'], string>> = {
  lab: 'Lab',
  slide: 'Slide',
  step: 'Lesson',
  term: 'Term',
  page: 'Page',
}

const soorten: Readonly<Record<Place['kind'], string>> = {
  lab: 'Lab',
  slide: 'Slide',
  step: 'Les',
  term: 'Begrip',
  page: 'Pagina',
}

export const searchWords = defineWords({
  en: {
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
  },
  nl: {
    search: 'Zoeken',
    label: 'Zoek in labs, lessen en begrippen',
    none: (query: string) => `Niets hier bevat “${query}”.`,
    count: (places: number) => (places === 1 ? '1 resultaat' : `${places} resultaten`),
    hint: 'Typ om te zoeken; kies met de pijltjes, open met Enter.',
    kinds: soorten,
    store: 'Beide tabellen zoals ze in IndexedDB staan',
    limits: 'Wat is gemeten, gesimuleerd en aangenomen',
    progress: 'Voortgang',
    class: 'Een klas zonder server',
    classDetail: 'Verzamel wat je studenten voorspelden en zie hoe de klas antwoordde',
    progressDetail: 'Je voorspellingen, hoe zeker je was, en de uitdagingen die je haalde',
  },
})
