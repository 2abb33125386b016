import type { Millis } from '../../kernel/index.ts'
import type { Point, Scene, SceneLink, SceneNode, SceneToken, ShapeKind } from '../../stage/index.ts'
import { divergentRows } from './measures.ts'
import type { ConsumerId, FormId, Lane, MessageKind, NodeId } from './model/lane.ts'
import type { FormsState } from './model.ts'
import type { FormsFilm } from './playForms.ts'
import type { formsWords } from './words/index.ts'

type StageWords = (typeof formsWords)['en']['stage']

/** Size of the picture of one lane, in stage units: four of them stand on one wall, so it is small. */
export const laneSize = (consumers: number) => ({ width: consumers > 3 ? 540 : 420, height: 222 })

const placeOf = (node: NodeId, { form, listeners }: Lane, seats: number): Point => {
  const { width } = laneSize(seats)
  if (node === 'customers') return { x: form === 'cqrs' ? width / 4 : width / 2, y: 44 }
  if (node === 'readside') return { x: (width * 3) / 4 + 6, y: 44 }
  return { x: (width / seats) * (listeners.indexOf(node) + 0.5), y: 176 }
}

/** For how many contexts there is room, and the words. */
interface Seats {
  readonly seats: number
  readonly words: StageWords
}

interface Seen extends Seats {
  readonly state: FormsState
  readonly lane: Lane
}

const ownerNode = ({ state, lane, seats, words }: Seen): SceneNode => ({
  id: 'customers',
  kind: 'service',
  ...placeOf('customers', lane, seats),
  width: 196,
  height: 82,
  label: words.nodes.customers,
  detail:
    lane.form === 'event-sourcing'
      ? words.entries(lane.owner.length + lane.log.length)
      : words.taken(lane.counts.taken),
  lamp: state.up ? { is: 'good', word: words.up } : { is: 'bad', word: words.down },
  state: state.up ? 'idle' : 'failed',
})

const readNode = ({ lane, seats, words }: Seen): SceneNode => {
  const behind = divergentRows(lane)
  return {
    id: 'readside',
    kind: 'readmodel',
    ...placeOf('readside', lane, seats),
    width: 176,
    height: 82,
    label: words.nodes.readside,
    detail: behind === 0 ? words.fresh : words.behind(behind),
  }
}

const consumerNode = ({ lane, seats, words }: Seen, id: ConsumerId): SceneNode => {
  const copy = lane.copies[id]
  const behind = copy?.filter((version, customer) => version < (lane.owner[customer] ?? 0)).length ?? 0
  const lamp = {
    is: behind === 0 ? ('good' as const) : ('warn' as const),
    word: behind === 0 ? words.fresh : words.behind(behind),
  }
  return {
    id,
    kind: 'service',
    ...placeOf(id, lane, seats),
    width: 133,
    height: 84,
    label: words.nodes[id],
    detail: copy === undefined ? words.asks : words.copy,
    ...(copy === undefined ? {} : { lamp }),
  }
}

const pairsOf = (lane: Lane): readonly (readonly [NodeId, NodeId])[] => {
  const { listeners, form } = lane
  if (form === 'cqrs') return [['customers', 'readside'], ...listeners.map((id) => [id, 'readside'] as const)]
  return listeners.map((id) => ['customers', id] as const)
}

/** Links that can be drawn: who listens is known to nobody in a flow of notifications, unless it is traced. */
const linksOf = (state: FormsState, lane: Lane): readonly SceneLink[] => {
  const known =
    lane.form !== 'notification'
      ? pairsOf(lane)
      : state.settings.tracing
        ? [...new Map(lane.arrived.map(({ from, to }) => [`${from} ${to}`, [from, to] as const])).values()]
        : []
  return known.map(([from, to]) => ({ id: `${from} ${to}`, from, to }))
}

/** A lane as it stands. */
export const laneScene = (state: FormsState, form: FormId, { seats, words }: Seats): Scene => {
  const lane = state.lanes[form]
  const seen: Seen = { state, lane, seats, words }
  return {
    nodes: [
      ownerNode(seen),
      ...(form === 'cqrs' ? [readNode(seen)] : []),
      ...lane.listeners.map((id) => consumerNode(seen, id)),
    ],
    links: linksOf(state, lane),
  }
}

const kinds: Readonly<Record<MessageKind, ShapeKind>> = {
  changed: 'event',
  ask: 'command',
  answer: 'readmodel',
  moved: 'event',
  entry: 'event',
  history: 'event',
  project: 'event',
  touched: 'policy',
}

/** When each message of a lane arrives, by its number. */
export const arrivalsOf = (film: FormsFilm, form: FormId): ReadonlyMap<number, Millis> =>
  new Map(
    [...film.frames, ...film.unplayed].flatMap(({ at, event }) =>
      event.is === 'arrived' && event.form === form ? [[event.flight, at] as const] : [],
    ),
  )

/** Messages of a lane that are under way. */
export const laneTokens = (
  lane: Lane,
  arrivals: ReadonlyMap<number, Millis>,
  { seats, words }: Seats,
): readonly SceneToken[] =>
  lane.inFlight.flatMap(({ id, is, from, to, sentAt }) => {
    const end = arrivals.get(id)
    if (end === undefined || end <= sentAt) return []
    return [
      {
        id: `${lane.form} ${id}`,
        kind: kinds[is],
        label: words.messages[is],
        from: placeOf(from, lane, seats),
        to: placeOf(to, lane, seats),
        start: sentAt,
        end,
      },
    ]
  })
