import type { Place } from './findPlaces.ts'
import type { searchTexts } from './words.ts'

const soorten: Readonly<Record<Place['kind'], string>> = {
  lab: 'Lab',
  slide: 'Slide',
  step: 'Les',
  term: 'Begrip',
  page: 'Pagina',
}

/** In Dutch. */
export const searchTextsNl: typeof searchTexts = {
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
}
