import type { SimulatedLab } from '../../session/index.ts'
import { wordsIn } from '../../words/index.ts'
import { autonomyHealth } from './health.ts'
import { isAutonomyInput } from './isAutonomyInput.ts'
import { autonomyMarks } from './marks.ts'
import { autonomyModel, autonomyOpening, autonomyUntil, modelVersion } from './model.ts'
import { autonomySettings, readSettings } from './model/settings.ts'
import { autonomySentence } from './sentence.ts'
import type { AutonomyEvent, AutonomyInput, AutonomyState } from './state.ts'
import { autonomyWords } from './words/index.ts'

/** The lab about authority and autonomy, for the machinery that all simulated labs share. */
export const autonomyLab: SimulatedLab<AutonomyState, AutonomyEvent, AutonomyInput> = {
  id: 'autonomy',
  modelVersion,
  settings: autonomySettings,
  model: (settings) => autonomyModel(readSettings(settings)),
  until: (settings, lastInput) => autonomyUntil(readSettings(settings), lastInput),
  opening: (settings) => autonomyOpening(readSettings(settings)),
  eventsOf: ({ at, input }) => [{ at, event: input }],
  isInput: isAutonomyInput,
  describe: (frame, language) => autonomySentence(wordsIn(autonomyWords, language), frame),
  marks: (film, language) => autonomyMarks(film, wordsIn(autonomyWords, language)),
  health: autonomyHealth,
}
