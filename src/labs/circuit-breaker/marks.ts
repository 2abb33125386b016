import type { Mark } from '../../playhead/index.ts'
import type { BreakerFact } from './model/state.ts'
import type { BreakerFilm } from './playBreaker.ts'
import type { breakerWords } from './words/index.ts'

type Words = (typeof breakerWords)['en']

const markOf = (words: Words, at: number, fact: BreakerFact): Mark | null => {
  const { sentences, modes, healths, reason } = words
  if (fact.is === 'changed') {
    const { to, why } = fact.change
    const kind = to === 'open' || to === 'forcedOpen' ? 'failure' : 'event'
    return { at, kind, label: sentences.marks.changed(modes[to], reason(why)) }
  }
  return fact.is === 'health'
    ? { at, kind: 'note', label: sentences.marks.health(healths[fact.health]) }
    : null
}

/** Changes of the breaker and of the supplier, and each time that the threads ran out; ascending. */
export const breakerMarks = (film: BreakerFilm, words: Words): readonly Mark[] => {
  const marks: Mark[] = []
  let isOut = false
  for (const { at, state } of film.frames) {
    for (const fact of state.facts) {
      const mark = markOf(words, at, fact)
      if (mark !== null) marks.push(mark)
    }
    const out = state.facts.some((fact) => fact.is === 'answered' && fact.how === 'noThread')
    if (out && !isOut) marks.push({ at, kind: 'rejection', label: words.sentences.marks.noThread() })
    if (out) isOut = true
    else if (state.facts.some((fact) => fact.is === 'sent')) isOut = false
  }
  return marks
}
