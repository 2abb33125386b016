import type { SimulatedLab } from '../../session/index.ts'
import { wordsIn, type Language } from '../../words/index.ts'
import { measuresOf } from './measures.ts'
import {
  idempotencyModel,
  idempotencyUntil,
  isIdempotencyInput,
  modelVersion,
  type IdempotencyEvent,
  type IdempotencyInput,
  type IdempotencyState,
} from './model.ts'
import { idempotencySettings, readSettings } from './model/settings.ts'
import type { IdempotencyFilm } from './playIdempotency.ts'
import { idempotencyWords } from './words/index.ts'

const sentenceOf = ({ last }: IdempotencyState, language: Language): string => {
  const { said, messages } = wordsIn(idempotencyWords, language)
  switch (last.is) {
    case 'opened':
    case 'trapped':
    case 'nothing':
      return said[last.is]
    case 'vanished':
      return said.vanished(messages[last.what])
    case 'asked':
    case 'retried':
    case 'givenUp':
    case 'acked':
    case 'applied':
    case 'storedAnswer':
    case 'waiting':
    case 'refused':
      return said[last.is](last.payment + 1)
  }
}

const kinds = {
  applied: 'event',
  refused: 'rejection',
  vanished: 'failure',
  givenUp: 'failure',
  storedAnswer: 'note',
} as const

const isMarked = (is: string): is is keyof typeof kinds => is in kinds

/** Segments over the film where the account is not as meant. */
const healthOf = ({ frames, until, initial }: IdempotencyFilm) => {
  // Nothing happens to replicas in a film: they are counted beside it.
  if (initial.settings.world === 'replicas') return []
  const segments: { from: number; to: number; kind: 'ok' | 'violation' }[] = []
  let from = 0
  let kind: 'ok' | 'violation' = 'ok'
  for (const { at, state } of frames) {
    const next = measuresOf(state).twice > 0 && measuresOf(state).difference !== 0 ? 'violation' : 'ok'
    if (next === kind) continue
    if (at > from) segments.push({ from, to: at, kind })
    from = at
    kind = next
  }
  if (until > from) segments.push({ from, to: until, kind })
  return segments
}

/** The lab about idempotency, for the machinery that all simulated labs share. */
export const idempotencyLab: SimulatedLab<IdempotencyState, IdempotencyEvent, IdempotencyInput> = {
  id: 'idempotency',
  modelVersion,
  settings: idempotencySettings,
  model: (settings) => idempotencyModel(readSettings(settings)),
  until: (settings, lastInput) => idempotencyUntil(readSettings(settings), lastInput),
  opening: () => [{ at: 0, event: { is: 'opened' } }],
  eventsOf: ({ at, input }) => [{ at, event: input }],
  isInput: isIdempotencyInput,
  describe: ({ state }, language) => sentenceOf(state, language),
  marks: ({ frames }, language) =>
    frames.flatMap(({ at, state }) =>
      isMarked(state.last.is) ? [{ at, kind: kinds[state.last.is], label: sentenceOf(state, language) }] : [],
    ),
  health: healthOf,
}
