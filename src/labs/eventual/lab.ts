import type { SimulatedLab } from '../../session/index.ts'
import { wordsIn, type Language } from '../../words/index.ts'
import { eventualHealth } from './health.ts'
import { isEventualInput } from './isEventualInput.ts'
import { eventualMarks, type EventualMark } from './marks.ts'
import {
  eventualModel,
  eventualOpening,
  eventualUntil,
  modelVersion,
  type EventualEvent,
  type EventualInput,
  type EventualState,
} from './model.ts'
import { eventualSettings, readSettings } from './model/settings.ts'
import { eventualSentence } from './sentence.ts'
import { eventualWords } from './words/index.ts'

const labelOf = (mark: EventualMark, language: Language): string => {
  const { sentences, stage } = wordsIn(eventualWords, language)
  switch (mark.key) {
    case 'written':
    case 'agreed':
    case 'missed':
    case 'refused':
      return sentences.marks[mark.key]
    case 'cut':
    case 'joined':
      return sentences.marks[mark.key](stage.copy(mark.copy + 1))
    case 'booked':
    case 'clashed':
      return sentences.marks[mark.key](stage.desks[mark.desk])
  }
}

/** The lab about “eventually”, for the machinery that all simulated labs share. */
export const eventualLab: SimulatedLab<EventualState, EventualEvent, EventualInput> = {
  id: 'eventual',
  modelVersion,
  settings: eventualSettings,
  model: (settings) => eventualModel(readSettings(settings)),
  until: (settings, lastInput) => eventualUntil(readSettings(settings), lastInput),
  opening: (settings) => eventualOpening(readSettings(settings)),
  eventsOf: ({ at, input }) => [{ at, event: input }],
  isInput: isEventualInput,
  describe: (frame, language) => eventualSentence(wordsIn(eventualWords, language), frame),
  marks: (film, language) =>
    eventualMarks(film).map((mark) => ({ at: mark.at, kind: mark.kind, label: labelOf(mark, language) })),
  health: eventualHealth,
}
