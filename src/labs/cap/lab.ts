import type { SimulatedLab } from '../../session/index.ts'
import { capHealth } from './health.ts'
import { capMarks } from './marks.ts'
import { capModel, modelVersion } from './model.ts'
import type { CapEvent, CapInput } from './model/events.ts'
import { capOpening } from './model/faults.ts'
import { isCapInput } from './model/isCapInput.ts'
import { capSettings, readSettings } from './model/settings.ts'
import type { CapState } from './model/state.ts'
import { capSentence } from './sentence.ts'
import { markIn, sentenceIn } from './words/say.ts'

/** The CAP lab, for the machinery that all simulated labs share. */
export const capLab: SimulatedLab<CapState, CapEvent, CapInput> = {
  id: 'cap',
  modelVersion,
  settings: capSettings,
  model: (settings) => capModel(readSettings(settings)),
  until: (settings) => readSettings(settings).length,
  opening: (settings) => capOpening(readSettings(settings)),
  eventsOf: ({ at, input }) => [{ at, event: input }],
  isInput: isCapInput,
  describe: ({ event, state }, language) => sentenceIn(capSentence(event, state), language),
  marks: (film, language) =>
    capMarks(film).map((mark) => ({ at: mark.at, kind: mark.kind, label: markIn(mark, language) })),
  health: (film) => capHealth(film, film.initial.mode === 'cp'),
}
