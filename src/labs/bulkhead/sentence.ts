import type { Frame } from '../../kernel/index.ts'
import type { BulkheadEvent, BulkheadState } from './model.ts'
import type { GarageFact } from './model/garage/garageModel.ts'
import type { PoolsFact } from './model/pools/state.ts'
import type { bulkheadWords } from './words/index.ts'

type Sentences = (typeof bulkheadWords)['en']['sentences']

const poolsSentence = (say: Sentences, fact: PoolsFact): string => {
  switch (fact.is) {
    case 'began':
    case 'nothing':
      return say.nothing
    case 'condition':
      return say.condition(fact.condition)
    case 'started':
      return say.started(fact.page)
    case 'waiting':
      return say.waiting(fact.page)
    case 'ended':
      return say.ended(fact.page, fact.ending, fact.waited)
    case 'doneForNobody':
      return say.doneForNobody(fact.page)
  }
}

const garageSentence = (say: Sentences, fact: GarageFact): string => {
  switch (fact.is) {
    case 'began':
      return say.nothing
    case 'drawn':
      return say.drawn(fact.members)
    case 'fault':
      return say.fault(fact.service, fact.down)
    case 'repaired':
      return say.repaired(fact.kept)
    case 'task':
      return say.task(fact.task, fact.came)
    case 'keptDone':
      return say.keptDone(fact.left)
  }
}

/** What a frame of a film says. */
export const bulkheadSentence = (say: Sentences, { state }: Frame<BulkheadState, BulkheadEvent>): string => {
  if (state.world === 'garage') return garageSentence(say, state.last)
  return state.last.length === 0 ? say.nothing : state.last.map((fact) => poolsSentence(say, fact)).join(' ')
}
