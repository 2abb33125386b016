import type { Frame } from '../../kernel/index.ts'
import type { BreakerFact, BreakerLabEvent, BreakerLabState } from './model/state.ts'
import type { breakerWords } from './words/index.ts'

type Words = (typeof breakerWords)['en']

const seconds = (ms: number): string => (ms / 1000).toFixed(2)

/** What weighs most, first. */
const weight: readonly BreakerFact['is'][] = ['changed', 'health', 'answered', 'sent', 'waits', 'abandoned']

const ofFact = (words: Words, fact: BreakerFact): string => {
  const { sentences, modes, healths, reason } = words
  switch (fact.is) {
    case 'changed':
      return sentences.changed(modes[fact.change.from], modes[fact.change.to], reason(fact.change.why))
    case 'health':
      return sentences.health(healths[fact.health])
    case 'answered':
      return sentences.answered[fact.how](fact.call, seconds(fact.took))
    case 'sent':
      return sentences.sent(fact.call, fact.probe)
    case 'waits':
      return sentences.waits(fact.call)
    case 'abandoned':
      return sentences.abandoned(fact.call)
  }
}

/** One plain sentence for an event: about what weighs most of what it came to. */
export const breakerSentence = (words: Words, { state }: Frame<BreakerLabState, BreakerLabEvent>): string => {
  const is = weight.find((kind) => state.facts.some((fact) => fact.is === kind))
  const fact = state.facts.find((each) => each.is === is)
  return fact === undefined ? words.sentences.nothing : ofFact(words, fact)
}
