import type { ChoosingEvent } from './model.ts'
import type { choosingWords } from './words/index.ts'

type Words = (typeof choosingWords)['en']

/** What was said, in the words of a language. */
export const sentenceOf = (words: Words, event: ChoosingEvent): string => {
  const { said } = words
  switch (event.is) {
    case 'held':
      return said.held(words.forces[event.force], event.on)
    case 'judged':
      return said.judged(words.operations[event.operation].name, words.stances[event.as])
    case 'built':
      return said.built(words.domains[event.domain], words.styles[event.as])
    case 'needed':
      return said.needed(words.needs[event.need], event.on)
  }
}
