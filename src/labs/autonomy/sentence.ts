import type { Frame } from '../../kernel/index.ts'
import { dayLength, minute } from './model/settings.ts'
import type { AutonomyEvent, AutonomyState, Outcome } from './state.ts'
import type { autonomyWords } from './words/index.ts'

type Words = (typeof autonomyWords)['en']

const endedText = ({ sentences: say, stage }: Words, outcome: Outcome): string => {
  const what = stage.errands[outcome.what]
  switch (outcome.is) {
    case 'held':
      return say.held(what)
    case 'failed':
      return outcome.why === 'missing' || outcome.why === null
        ? say.missing(what)
        : say.failed(what, stage.contexts[outcome.why])
    case 'done':
      if (outcome.what === 'page') return say.page(outcome.calls, Math.round(outcome.took))
      return outcome.right ? say.done(what, outcome.used) : say.wrong(what, outcome.used)
  }
}

const textOf = (words: Words, { last }: AutonomyState): string => {
  const { sentences: say, stage } = words
  switch (last.is) {
    case 'began':
    case 'nothing':
    case 'beat':
    case 'ownerDown':
    case 'fieldAdded':
      return say[last.is]
    case 'asked':
      return say.asked(stage.errands[last.errand.what], stage.contexts[last.callee])
    case 'called':
      return say.called(stage.contexts[last.callee])
    case 'answered':
      return say.answered(last.errand.made)
    case 'ended':
      return endedText(words, last.outcome)
    case 'announced':
      return say.announced(last.seq, last.kind, last.customer)
    case 'taken':
    case 'swallowed':
    case 'duplicate':
      return say[last.is](stage.contexts[last.copy], last.seq)
    case 'kept':
    case 'vanished':
      return say[last.is](last.seq, stage.contexts[last.copy])
    case 'gap':
      return say.gap(stage.contexts[last.copy], last.expected, last.seq)
    case 'tail':
      return say.tail(stage.contexts[last.copy], last.expected, last.last)
    case 'fresh':
      return say.fresh(stage.contexts[last.copy], last.last)
    case 'replayAsked':
      return say.replayAsked(stage.contexts[last.copy], last.from)
    case 'replayed':
      return say.replayed(stage.contexts[last.copy], last.from, last.to)
    case 'etlRead':
      return say.etlRead(last.rows)
    case 'etlLoaded':
      return say.etlLoaded(last.healed)
    case 'stopped':
    case 'started':
    case 'restarted':
      return say[last.is](stage.contexts[last.context])
    case 'cut':
    case 'mended':
      return say[last.is](stage.contexts[last.copy])
    case 'refusedEdit':
    case 'edited':
    case 'claimed':
      return say[last.is](last.customer, stage.contexts[last.copy])
    case 'trapSet':
      return say.trapSet(stage.contexts[last.trap.copy], stage.faults[last.trap.fault])
    case 'renamed':
      return say.renamed(stage.fields[last.field])
  }
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** What a frame of a film says, in the words of a language. A film as long as a day tells the time of day. */
export const autonomySentence = (
  words: Words,
  { at, state }: Frame<AutonomyState, AutonomyEvent>,
): string => {
  const said = textOf(words, state)
  if (state.rules.story !== 'day') return said
  const minutes = Math.floor((at % dayLength) / minute)
  return words.sentences.clock(twoDigits(Math.floor(minutes / 60)), twoDigits(minutes % 60), said)
}
