import type { SimulatedLab } from '../../session/index.ts'
import { wordsIn } from '../../words/index.ts'
import {
  choosingModel,
  choosingUntil,
  isChoosingInput,
  modelVersion,
  type ChoosingEvent,
  type ChoosingInput,
  type ChoosingState,
} from './model.ts'
import { sentenceOf } from './sentenceOf.ts'
import { choosingSettings } from './settings.ts'
import { choosingWords } from './words/index.ts'

/** The lab about choosing, for the machinery that all simulated labs share: its runs are what was said, in turn. */
export const choosingLab: SimulatedLab<ChoosingState, ChoosingEvent, ChoosingInput> = {
  id: 'choosing',
  modelVersion,
  settings: choosingSettings,
  model: () => choosingModel,
  until: (_, lastInput) => choosingUntil(lastInput),
  eventsOf: ({ at, input }) => [{ at, event: input }],
  isInput: isChoosingInput,
  describe: ({ event }, language) => sentenceOf(wordsIn(choosingWords, language), event),
  marks: ({ frames }, language) =>
    frames.map(({ at, event }) => ({
      at,
      kind: 'event',
      label: sentenceOf(wordsIn(choosingWords, language), event),
    })),
  // What was said is neither well nor ill.
  health: () => [],
}
