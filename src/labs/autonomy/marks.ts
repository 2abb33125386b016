import type { Millis } from '../../kernel/index.ts'
import type { AutonomyFilm } from './playAutonomy.ts'
import type { AutonomyState, Outcome } from './state.ts'
import type { autonomyWords } from './words/index.ts'

type Words = (typeof autonomyWords)['en']

/** A notable moment in the words of a language. */
export interface AutonomyMark {
  readonly at: Millis
  readonly kind: 'event' | 'rejection' | 'failure' | 'note'
  readonly label: string
}

type Mark = Omit<AutonomyMark, 'at'>

const endedMark = (outcome: Outcome, { sentences: { marks }, stage }: Words): Mark | null => {
  const what = stage.errands[outcome.what]
  if (outcome.is === 'failed') return { kind: 'failure', label: marks.failed(what) }
  if (outcome.is === 'held') return { kind: 'rejection', label: marks.held(what) }
  return outcome.right ? { kind: 'event', label: what } : { kind: 'failure', label: marks.wrong(what) }
}

const markOf = ({ last }: AutonomyState, words: Words): Mark | null => {
  const { marks } = words.sentences
  const { contexts, fields } = words.stage
  switch (last.is) {
    case 'ended':
      return endedMark(last.outcome, words)
    case 'gap':
    case 'tail':
    case 'swallowed':
      return { kind: 'rejection', label: marks[last.is](contexts[last.copy]) }
    case 'vanished':
      return { kind: 'failure', label: marks.vanished(last.seq) }
    case 'etlLoaded':
      return last.healed === 0 ? null : { kind: 'note', label: marks.healed(last.healed) }
    case 'stopped':
    case 'restarted':
      return { kind: 'failure', label: marks.stopped(contexts[last.context]) }
    case 'started':
      return { kind: 'note', label: marks.started(contexts[last.context]) }
    case 'cut':
      return { kind: 'failure', label: marks.cut(contexts[last.copy]) }
    case 'mended':
      return { kind: 'note', label: marks.mended(contexts[last.copy]) }
    case 'refusedEdit':
      return { kind: 'rejection', label: marks.refusedEdit(contexts[last.copy]) }
    case 'edited':
    case 'claimed':
      return { kind: 'note', label: marks.edited(contexts[last.copy]) }
    case 'renamed':
      return { kind: 'note', label: marks.renamed(fields[last.field]) }
    case 'began':
    case 'nothing':
    case 'beat':
    case 'ownerDown':
    case 'fieldAdded':
    case 'asked':
    case 'called':
    case 'answered':
    case 'announced':
    case 'taken':
    case 'kept':
    case 'duplicate':
    case 'fresh':
    case 'replayAsked':
    case 'replayed':
    case 'etlRead':
    case 'trapSet':
      return null
  }
}

/** The notable moments of a film, ascending. */
export const autonomyMarks = (film: AutonomyFilm, words: Words): readonly AutonomyMark[] =>
  film.frames.flatMap(({ at, state }) => {
    const mark = markOf(state, words)
    return mark === null ? [] : [{ at, ...mark }]
  })
