import { useMemo } from 'react'
import { courseWords, labs, slides } from '../../course/index.ts'
import { useLaterWords, useWords } from '../../words/index.ts'
import { shellWords } from '../words.ts'
import type { Place } from './findPlaces.ts'
import { useSteps } from './useSteps.ts'
import { searchWords } from './words.ts'

const loadTerms = async () => (await import('./terms.ts')).glossary

/** All labs, slides, steps of lessons, terms and pages, in the reader's language. */
export const usePlaces = (): readonly Place[] => {
  const course = useWords(courseWords)
  const terms = useLaterWords(loadTerms)
  const shell = useWords(shellWords)
  const words = useWords(searchWords)
  const steps = useSteps()
  return useMemo(
    () => [
      ...labs.map(({ id }): Place => ({
        kind: 'lab',
        title: course.labs[id].title,
        detail: course.labs[id].teaches,
        address: `#/labs/${id}`,
      })),
      ...slides.map(({ id, place }): Place => ({
        kind: 'slide',
        title: course.slides[id] ?? id,
        detail: `${id} ${'lab' in place ? course.labs[place.lab].title : ''}`,
        address:
          'lab' in place ? `#/labs/${place.lab}/${place.part}` : place.page === 'store' ? '#/store' : '#/',
      })),
      ...steps,
      ...Object.entries(terms ?? {}).map(([id, { name, meaning }]): Place => ({
        kind: 'term',
        title: name,
        detail: meaning,
        address: `#/glossary/${id}`,
      })),
      { kind: 'page', title: shell.storeBrowser, detail: words.store, address: '#/store' },
      { kind: 'page', title: shell.limits, detail: words.limits, address: '#/limits' },
      { kind: 'page', title: words.progress, detail: words.progressDetail, address: '#/progress' },
      { kind: 'page', title: words.class, detail: words.classDetail, address: '#/class' },
    ],
    [course, terms, steps, shell, words],
  )
}
