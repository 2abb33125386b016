import type { SimulatedLab } from '../../session/index.ts'
import type { Language } from '../../words/index.ts'
import { breakerHealth } from './health.ts'
import { isBreakerInput } from './isBreakerInput.ts'
import { breakerMarks } from './marks.ts'
import { breakerModel, breakerOpening, modelVersion } from './model.ts'
import { breakerSettings, readSettings } from './model/settings.ts'
import type { BreakerInput, BreakerLabEvent, BreakerLabState } from './model/state.ts'
import { breakerSentence } from './sentence.ts'
import { breakerWords } from './words/index.ts'

const wordsIn = (language: Language) => breakerWords[language] ?? breakerWords.en

/** The film goes on at least this long after the last thing that somebody did; in milliseconds. */
const aftermath = 2000

/** The lab on the circuit breaker, for the machinery that all simulated labs share. */
export const breakerLab: SimulatedLab<BreakerLabState, BreakerLabEvent, BreakerInput> = {
  id: 'circuit-breaker',
  modelVersion,
  settings: breakerSettings,
  model: (settings) => breakerModel(readSettings(settings)),
  until: (settings, lastInput) =>
    Math.max(readSettings(settings).length, lastInput === 0 ? 0 : lastInput + aftermath),
  opening: (settings) => breakerOpening(readSettings(settings)),
  eventsOf: ({ at, input }) => [{ at, event: input }],
  isInput: isBreakerInput,
  describe: (frame, language) => breakerSentence(wordsIn(language), frame),
  marks: (film, language) => breakerMarks(film, wordsIn(language)),
  health: (film) => breakerHealth(film),
}
