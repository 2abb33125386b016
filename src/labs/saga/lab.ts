import type { SimulatedLab } from '../../session/index.ts'
import { wordsIn, type Language } from '../../words/index.ts'
import { sagaHealth } from './health.ts'
import { isSagaInput } from './isSagaInput.ts'
import { sagaMarks, type SagaMark } from './marks.ts'
import { modelVersion, sagaModel, sagaOpening, sagaUntil } from './model.ts'
import { readSettings, sagaSettings } from './model/settings.ts'
import { sagaSentence } from './sentence.ts'
import type { SagaEvent, SagaInput, SagaState } from './state.ts'
import { sagaWords } from './words/index.ts'

const labelOf = (mark: SagaMark, language: Language): string => {
  const { sentences, stage } = wordsIn(sagaWords, language)
  switch (mark.key) {
    case 'looked':
      return sentences.marks.looked
    case 'crashed':
    case 'restarted':
      return sentences.marks[mark.key](stage.nodes[mark.node])
    case 'confirmed':
    case 'refused':
    case 'broken':
    case 'undone':
      return sentences.marks[mark.key](mark.booking)
  }
}

/** The lab about commits and sagas, for the machinery that all simulated labs share. */
export const sagaLab: SimulatedLab<SagaState, SagaEvent, SagaInput> = {
  id: 'saga',
  modelVersion,
  settings: sagaSettings,
  model: (settings) => sagaModel(readSettings(settings)),
  until: (settings, lastInput) => sagaUntil(readSettings(settings), lastInput),
  opening: (settings) => sagaOpening(readSettings(settings)),
  eventsOf: ({ at, input }) => [{ at, event: input }],
  isInput: isSagaInput,
  describe: (frame, language) => sagaSentence(wordsIn(sagaWords, language), frame),
  marks: (film, language) =>
    sagaMarks(film).map((mark) => ({ at: mark.at, kind: mark.kind, label: labelOf(mark, language) })),
  health: sagaHealth,
}
