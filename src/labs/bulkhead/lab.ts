import type { SimulatedLab } from '../../session/index.ts'
import type { Language } from '../../words/index.ts'
import { bulkheadHealth } from './health.ts'
import { isBulkheadInput, type BulkheadInput } from './isBulkheadInput.ts'
import { bulkheadMarks, type BulkheadMark } from './marks.ts'
import {
  bulkheadModel,
  bulkheadOpening,
  modelVersion,
  type BulkheadEvent,
  type BulkheadState,
} from './model.ts'
import { bulkheadSettings, readSettings } from './model/settings.ts'
import { bulkheadSentence } from './sentence.ts'
import { bulkheadWords } from './words/index.ts'

const wordsIn = (language: Language) => bulkheadWords[language] ?? bulkheadWords.en

const labelOf = (mark: BulkheadMark, language: Language): string => {
  const { marks } = wordsIn(language).sentences
  if (mark.key === 'full') return marks.full(mark.pool)
  return mark.key === 'fault' ? marks.fault(mark.service, mark.down) : marks[mark.key]
}

/** Which pools a film has and how large they are, told by its first state. */
const layoutOf = ({ initial }: { readonly initial: BulkheadState }) =>
  initial.world === 'pools' ? initial.settings : readSettings()

/** The lab about bulkheads, for the machinery that all simulated labs share. */
export const bulkheadLab: SimulatedLab<BulkheadState, BulkheadEvent, BulkheadInput> = {
  id: 'bulkhead',
  modelVersion,
  settings: bulkheadSettings,
  model: (settings) => bulkheadModel(readSettings(settings)),
  until: (settings) => readSettings(settings).length,
  opening: (settings) => bulkheadOpening(readSettings(settings)),
  eventsOf: ({ at, input }) => [{ at, event: input }],
  isInput: isBulkheadInput,
  describe: (frame, language) => bulkheadSentence(wordsIn(language).sentences, frame),
  marks: (film, language) =>
    bulkheadMarks(film, layoutOf(film)).map((mark) => ({
      at: mark.at,
      kind: mark.kind,
      label: labelOf(mark, language),
    })),
  health: bulkheadHealth,
}
