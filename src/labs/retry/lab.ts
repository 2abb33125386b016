import type { SimulatedLab } from '../../session/index.ts'
import type { Language } from '../../words/index.ts'
import { retryHealth } from './health.ts'
import { isRetryInput, type RetryInput } from './isRetryInput.ts'
import { retryMarks } from './marks.ts'
import {
  modelVersion,
  retryModel,
  retryOpening,
  retryUntil,
  type RetryEvent,
  type RetryState,
} from './model.ts'
import { readSettings, retrySettings } from './model/settings.ts'
import { retrySentence } from './sentence.ts'
import { retryWords } from './words/index.ts'

const wordsIn = (language: Language) => retryWords[language] ?? retryWords.en

/** The lab about trying again, for the machinery that all simulated labs share. */
export const retryLab: SimulatedLab<RetryState, RetryEvent, RetryInput> = {
  id: 'retry',
  modelVersion,
  settings: retrySettings,
  model: (settings) => retryModel(readSettings(settings)),
  until: (settings) => retryUntil(readSettings(settings)),
  opening: (settings) => retryOpening(readSettings(settings)),
  eventsOf: ({ at, input }) => [{ at, event: input }],
  isInput: isRetryInput,
  describe: (frame, language) => retrySentence(wordsIn(language), frame),
  marks: (film, language) =>
    retryMarks(film).map(({ at, kind, key, value }) => ({
      at,
      kind,
      label: wordsIn(language).sentences.marks[key](value),
    })),
  health: retryHealth,
}
