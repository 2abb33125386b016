import type { SimulatedLab } from '../../session/index.ts'
import { capHealth } from './health.ts'
import { capMarks } from './marks.ts'
import { capModel, modelVersion } from './model.ts'
import type { CapEvent, CapInput } from './model/events.ts'
import { capOpening } from './model/faults.ts'
import { isCapInput } from './model/isCapInput.ts'
import { capSettings, readSettings } from './model/settings.ts'
import type { CapState } from './model/state.ts'
import { capSource } from './capSource.ts'
import { capSentence } from './sentence.ts'
import { markIn, sentenceIn } from './words/say.ts'

/** The film goes on at least this long after the last thing that somebody did; in milliseconds. */
const aftermath = 2000

/** The CAP lab, for the machinery that all simulated labs share. */
export const capLab: SimulatedLab<CapState, CapEvent, CapInput> = {
  id: 'cap',
  modelVersion,
  settings: capSettings,
  model: (settings) => capModel(readSettings(settings)),
  until: (settings, lastInput) =>
    Math.max(readSettings(settings).length, lastInput === 0 ? 0 : lastInput + aftermath),
  opening: (settings) => capOpening(readSettings(settings)),
  eventsOf: ({ at, input }) => [{ at, event: input }],
  isInput: isCapInput,
  describe: ({ event, state }, language) => sentenceIn(capSentence(event, state), language),
  sourceOf: ({ event, state }) => capSource(event, state),
  marks: (film, language) =>
    capMarks(film).map((mark) => ({ at: mark.at, kind: mark.kind, label: markIn(mark, language) })),
  health: (film) => capHealth(film, film.initial.mode === 'cp'),
}
