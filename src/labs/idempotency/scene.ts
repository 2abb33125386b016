import type { Millis } from '../../kernel/index.ts'
import type { Point, Scene, SceneNode, SceneToken, ShapeKind } from '../../stage/index.ts'
import { measuresOf } from './measures.ts'
import type { Flight, IdempotencyState } from './model.ts'
import type { IdempotencyFilm } from './playIdempotency.ts'
import type { idempotencyWords } from './words/index.ts'

type Words = (typeof idempotencyWords)['en']

/** Size of the picture in stage units. */
export const pictureSize = { width: 900, height: 300 } as const

const places = {
  client: { x: 120, y: 130 },
  server: { x: 480, y: 130 },
  account: { x: 775, y: 130 },
} as const satisfies Readonly<Record<string, Point>>

const paymentsScene = (state: IdempotencyState, words: Words): Scene => {
  const { difference } = measuresOf(state)
  const open = state.payments.filter(({ outcome }) => outcome === 'open').length
  const account: SceneNode = {
    id: 'account',
    kind: 'store',
    ...places.account,
    width: 220,
    height: 150,
    label: words.euros(state.balance),
    detail: words.account,
    lamp: difference === 0 ? { is: 'good', word: words.asMeant } : { is: 'bad', word: words.off(difference) },
  }
  return {
    nodes: [
      {
        id: 'client',
        kind: 'service',
        ...places.client,
        width: 210,
        height: 130,
        label: words.client,
        detail: words.open(open),
        state: open > 0 ? 'active' : 'idle',
      },
      {
        id: 'server',
        kind: 'service',
        ...places.server,
        width: 230,
        height: 130,
        label: words.server,
        detail: state.settings.keyed ? words.knows(Object.keys(state.remembered).length) : words.noKeys,
      },
      account,
    ],
    links: [
      { id: 'wire', from: 'client', to: 'server', heads: 'both' },
      { id: 'write', from: 'server', to: 'account' },
    ],
    notes: [
      {
        id: 'applied',
        x: 480,
        y: 250,
        text: words.appliedTimes(state.counts.applied),
        tone: 'muted',
        size: 22,
        anchor: 'middle',
      },
    ],
  }
}

const replicasScene = ({ settings }: IdempotencyState, words: Words): Scene => {
  const { instances, database, availability } = settings.replicas
  const ids = Array.from({ length: instances }, (_, id) => id)
  const share = words.share(availability)
  return {
    nodes: [
      { id: 'client', kind: 'service', x: 110, y: 150, width: 180, height: 110, label: words.client },
      ...ids.map((id): SceneNode => ({
        id: `instance ${id}`,
        kind: 'service',
        x: 450,
        y: 150 + (id - (instances - 1) / 2) * 98,
        width: 240,
        height: 88,
        label: words.instance(id + 1),
        detail: share,
      })),
      ...(database
        ? [
            {
              id: 'database',
              kind: 'store' as const,
              x: 775,
              y: 150,
              width: 200,
              height: 130,
              label: words.database1,
              detail: share,
            },
          ]
        : []),
    ],
    links: ids.flatMap((id) => [
      { id: `to ${id}`, from: 'client', to: `instance ${id}` },
      ...(database ? [{ id: `db ${id}`, from: `instance ${id}`, to: 'database' }] : []),
    ]),
  }
}

/** The world of the film, as it stands. */
export const sceneOf = (state: IdempotencyState, words: Words): Scene =>
  state.settings.world === 'replicas' ? replicasScene(state, words) : paymentsScene(state, words)

const kinds: Readonly<Record<Flight['is'], ShapeKind>> = {
  request: 'command',
  done: 'readmodel',
  stored: 'readmodel',
  refused: 'failure',
}

/** When each message arrives or gets lost, by its number. */
export const endsOf = (
  film: IdempotencyFilm,
): ReadonlyMap<number, { readonly at: Millis; readonly lost: boolean }> =>
  new Map(
    [...film.frames, ...film.unplayed].flatMap(({ at, event }) =>
      event.is === 'arrived' || event.is === 'vanished'
        ? [[event.flight, { at, lost: event.is === 'vanished' }] as const]
        : [],
    ),
  )

/** Messages under way. */
export const tokensOf = (
  state: IdempotencyState,
  ends: ReturnType<typeof endsOf>,
  words: Words,
): readonly SceneToken[] =>
  state.inFlight.flatMap(({ id, is, sentAt }) => {
    const end = ends.get(id)
    if (end === undefined) return []
    const isRequest = is === 'request'
    return [
      {
        id: `message ${id}`,
        kind: end.lost ? 'failure' : kinds[is],
        label: words.messages[is],
        from: isRequest ? places.client : places.server,
        to: isRequest ? places.server : places.client,
        start: sentAt,
        end: end.at,
      },
    ]
  })
