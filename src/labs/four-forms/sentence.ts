import type { Frame } from '../../kernel/index.ts'
import type { FormsEvent, FormsState } from './model.ts'
import type { formsWords } from './words/index.ts'

type Words = (typeof formsWords)['en']

/** What a frame of a film says, in the words of a language. */
export const formsSentence = (
  { sentences: say, stage, forms }: Words,
  { state }: Frame<FormsState, FormsEvent>,
): string => {
  const { last } = state
  switch (last.is) {
    case 'opened':
    case 'stopped':
    case 'started':
    case 'joined':
      return say[last.is]
    case 'moved':
      return last.taken ? say.moved(last.customer + 1) : say.notTaken(last.customer + 1)
    case 'wanted':
      return say.wanted(stage.nodes[last.who], last.customer + 1)
    case 'arrived':
      return say.arrived(forms[last.form], stage.messages[last.flight.is], stage.nodes[last.flight.to])
  }
}
