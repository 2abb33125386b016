import type { SimulatedLab } from '../../session/index.ts'
import { wordsIn } from '../../words/index.ts'
import { formsHealth, formsMarks } from './marks.ts'
import {
  formsModel,
  formsUntil,
  isFormsInput,
  modelVersion,
  type FormsEvent,
  type FormsInput,
  type FormsState,
} from './model.ts'
import { formsSettings, readSettings } from './model/settings.ts'
import { formsSentence } from './sentence.ts'
import { formsWords } from './words/index.ts'

/** The lab about four forms, for the machinery that all simulated labs share. */
export const formsLab: SimulatedLab<FormsState, FormsEvent, FormsInput> = {
  id: 'four-forms',
  modelVersion,
  settings: formsSettings,
  model: (settings) => formsModel(readSettings(settings)),
  until: (settings, lastInput) => formsUntil(readSettings(settings), lastInput),
  opening: () => [{ at: 0, event: { is: 'opened' } }],
  eventsOf: ({ at, input }) => [{ at, event: input }],
  isInput: isFormsInput,
  describe: (frame, language) => formsSentence(wordsIn(formsWords, language), frame),
  marks: (film, language) =>
    formsMarks(film).map(({ at, kind, key }) => ({
      at,
      kind,
      label: wordsIn(formsWords, language).sentences.marks[key],
    })),
  health: formsHealth,
}
