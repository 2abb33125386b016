import type { Millis } from '../../kernel/index.ts'
import type { Scene, SceneNode, SceneNote, SceneToken } from '../../stage/index.ts'
import { standingOf, bookingsOf } from './measures.ts'
import { isUp, participantIds, type MessageKind, type NodeId, type ParticipantId } from './model/world.ts'
import type { SagaFilm } from './playSaga.ts'
import type { SagaState } from './state.ts'
import type { sagaWords } from './words/index.ts'

type StageWords = (typeof sagaWords)['en']['stage']

const places: Readonly<Record<NodeId, { readonly x: number; readonly y: number }>> = {
  desk: { x: 480, y: 70 },
  planning: { x: 155, y: 300 },
  parts: { x: 480, y: 300 },
  payments: { x: 805, y: 300 },
}

/** Size of the picture in stage units. */
export const sagaSize = { width: 960, height: 480 } as const

const box = { width: 300, height: 112 } as const

const lampOf = (state: SagaState, node: NodeId, words: StageWords): NonNullable<SceneNode['lamp']> =>
  isUp(state.world, node) ? { is: 'good', word: words.up } : { is: 'bad', word: words.down }

const deskNode = (state: SagaState, words: StageWords): SceneNode => {
  const settled = bookingsOf(state).filter((booking) =>
    ['confirmed', 'refused'].includes(standingOf(state, booking)),
  ).length
  return {
    id: 'desk',
    kind: 'service',
    ...places.desk,
    ...box,
    label: words.nodes.desk,
    detail: words.decided(settled),
    lamp: lampOf(state, 'desk', words),
    state: isUp(state.world, 'desk') ? 'idle' : 'failed',
  }
}

const participantNode = (state: SagaState, id: ParticipantId, words: StageWords): SceneNode => {
  const { lock, left, up, queue } = state.world.participants[id]
  const standing = lock === null ? 'idle' : 'active'
  return {
    id,
    kind: 'service',
    ...places[id],
    ...box,
    label: words.nodes[id],
    detail: lock === null ? words.left(left) : words.heldBy(lock.booking),
    lamp: lampOf(state, id, words),
    state: up ? standing : 'failed',
    ...(queue.length > 0 ? { badge: words.waits(queue.length) } : {}),
  }
}

/** The last lines of a participant's book, under it. */
const notesOf = (state: SagaState, id: ParticipantId, words: StageWords): readonly SceneNote[] =>
  state.world.participants[id].entries.slice(-3).map(({ booking, is }, line) => ({
    id: `${id} ${line}`,
    x: places[id].x,
    y: places[id].y + 88 + line * 34,
    text: words.entry(booking, words[is][id]),
    tone: is === 'undid' ? 'failure' : 'plain',
    size: 26,
    anchor: 'middle',
  }))

/** The desk, the participants, and the last lines of their books. */
export const sagaScene = (state: SagaState, words: StageWords): Scene => ({
  nodes: [deskNode(state, words), ...participantIds.map((id) => participantNode(state, id, words))],
  links: participantIds.map((id) => ({
    id: `desk ${id}`,
    from: 'desk',
    to: id,
    heads: 'both',
    state: isUp(state.world, 'desk') && isUp(state.world, id) ? 'idle' : 'dimmed',
  })),
  notes: participantIds.flatMap((id) => notesOf(state, id, words)),
})

/** When each message arrives, by its number; one that is delivered twice has two moments. */
export const arrivalsOf = (film: SagaFilm): ReadonlyMap<number, readonly Millis[]> => {
  const arrivals = new Map<number, Millis[]>()
  for (const { at, event } of [...film.frames, ...film.unplayed]) {
    if (event.is !== 'arrived' && event.is !== 'vanished') continue
    arrivals.set(event.flight, [...(arrivals.get(event.flight) ?? []), at])
  }
  return arrivals
}

const asks: ReadonlySet<MessageKind> = new Set(['prepare', 'commit', 'abort', 'do', 'undo', 'inquire'])

/** Messages under way; `since` is the moment of the state. */
export const sagaTokens = (
  state: SagaState,
  arrivals: ReadonlyMap<number, readonly Millis[]>,
  since: Millis,
  words: StageWords,
): readonly SceneToken[] =>
  state.inFlight.flatMap(({ id, message, sentAt }) => {
    const end = arrivals.get(id)?.find((at) => at > since) ?? arrivals.get(id)?.at(-1)
    if (end === undefined) return []
    const isDown = message.from === 'desk'
    // Requests keep to the left of the line, answers to its right: two that meet do not cover each other.
    const aside = isDown ? -45 : 45
    const place = (node: NodeId) => ({
      x: places[node].x + aside,
      y: places[node].y + (node === 'desk' ? box.height / 2 : -box.height / 2),
    })
    const isBad = message.is === 'no' || message.is === 'refused' || message.is === 'abort'
    return [
      {
        id: `message ${id}`,
        kind: isBad ? 'failure' : asks.has(message.is) ? 'command' : 'event',
        label: words.token(words.messages[message.is], message.booking),
        from: place(message.from),
        to: place(message.to),
        start: sentAt,
        end,
      } satisfies SceneToken,
    ]
  })
