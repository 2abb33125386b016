import type { Millis } from '../../kernel/index.ts'
import type { Point, SceneToken } from '../../stage/index.ts'
import type { AutonomyFilm } from './playAutonomy.ts'
import { boxes, places, type PlaceId } from './places.ts'
import type { StageWords } from './scene.ts'
import type { AutonomyEvent, AutonomyState } from './state.ts'

/** A message of a film: who sends it to whom, from when to when. */
interface Journey {
  readonly kind: SceneToken['kind']
  readonly label: string
  readonly from: PlaceId
  readonly to: PlaceId
  readonly failed?: boolean
  /** Where along the way it ends, 1 at its receiver. */
  readonly part?: number
}

const edgeOf = (id: PlaceId, other: PlaceId): Point => {
  const { x, y } = places[id]
  const down = places[other].y > y ? 1 : -1
  return { x, y: y + (down * boxes[id].height) / 2 }
}

const callOf = (state: AutonomyState, id: number): { from: PlaceId; to: PlaceId; what: string } | null => {
  const errand = state.errands.find((one) => one.id === id)
  const to = errand?.plan[errand.made]
  if (errand === undefined || to === undefined) return null
  return { from: errand.made === 0 ? 'people' : errand.by, to, what: errand.what }
}

/** What comes from the owner fans out from the start, so that names of messages do not cover each other. */
const startOf = (from: PlaceId, to: PlaceId): Point => {
  const start = edgeOf(from, to)
  const spreads = from === 'customers' && places[to].y > places.broker.y
  return spreads ? { x: (start.x + places[to].x) / 2, y: start.y + 12 } : start
}

/** What an event was before it happened: a message under way, or nothing that can be seen. */
const journeysOf = (event: AutonomyEvent, before: AutonomyState, words: StageWords): readonly Journey[] => {
  const label = (seq: number): string => {
    const told = before.log[seq - 1]
    return told === undefined ? String(seq) : words.token(seq, words.kinds[told.kind])
  }
  switch (event.is) {
    case 'called': {
      const call = callOf(before, event.errand)
      return call === null ? [] : [{ kind: 'command', label: words.ask, from: call.from, to: call.to }]
    }
    case 'answered': {
      const call = callOf(before, event.errand)
      const said = event.ok ? words.answer : words.noAnswer
      return call === null
        ? []
        : [{ kind: event.ok ? 'readmodel' : 'failure', label: said, from: call.to, to: call.from }]
    }
    case 'delivered':
      return [{ kind: 'event', label: label(event.seq), from: 'customers', to: event.copy }]
    case 'vanished':
      return [
        {
          kind: 'event',
          label: label(event.seq),
          from: 'customers',
          to: event.copy,
          failed: true,
          part: 0.6,
        },
      ]
    case 'beatHeard':
      return [{ kind: 'policy', label: words.beat(event.last), from: 'customers', to: event.copy }]
    case 'replayAsked':
      return [{ kind: 'command', label: words.replay(event.from), from: event.copy, to: 'customers' }]
    case 'replayed':
      return event.ok
        ? [{ kind: 'event', label: words.replayed(event.from, event.to), from: 'customers', to: event.copy }]
        : [{ kind: 'failure', label: words.noAnswer, from: 'customers', to: event.copy }]
    case 'etlLoaded':
      return before.snapshot === null
        ? []
        : (['workshop', 'notifications', 'invoicing', 'reporting'] as const).map((to) => ({
            kind: 'store',
            label: words.etl,
            from: 'customers',
            to,
          }))
    case 'dayBegan':
    case 'beat':
    case 'etlRead':
    case 'fieldAdded':
    case 'asked':
    case 'changed':
    case 'stopped':
    case 'started':
    case 'restarted':
    case 'cut':
    case 'mended':
    case 'edited':
    case 'trapSet':
    case 'renamed':
      return []
  }
}

/** All messages of a film, in the order in which they arrive. */
export const tokensOf = (film: AutonomyFilm, words: StageWords): readonly SceneToken[] =>
  [...film.frames, ...film.unplayed].flatMap(({ at, event, cause }, index) => {
    const sender = cause === null ? undefined : film.frames[cause]
    if (sender === undefined || sender.at === at) return []
    return journeysOf(event, sender.state, words).map(({ kind, label, from, to, failed, part = 1 }, one) => {
      const [start, end] = [startOf(from, to), edgeOf(to, from)]
      return {
        id: `message ${index} ${one}`,
        kind,
        label,
        from: start,
        to: { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part },
        start: sender.at,
        end: at,
        ...(failed === true ? { failed } : {}),
      } satisfies SceneToken
    })
  })

/** Those that are under way at a moment. */
export const underWay = (tokens: readonly SceneToken[], since: Millis): readonly SceneToken[] =>
  tokens.filter(({ start, end }) => start <= since && end > since)
