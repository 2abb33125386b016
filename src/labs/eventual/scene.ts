import type { Millis } from '../../kernel/index.ts'
import type { Point, Scene, SceneNode, SceneToken } from '../../stage/index.ts'
import type { Copy, CopiesState, MessageKind, NodeId } from './model/copies/state.ts'
import type { EventualFilm } from './playEventual.ts'
import { screenCopy } from './screens.ts'
import type { eventualWords } from './words/index.ts'

type StageWords = (typeof eventualWords)['en']['stage']

/** Size of the picture in stage units. */
export const copiesSize = { width: 1120, height: 480 } as const

const box = { width: 250, height: 100 } as const
const person = { width: 170, height: 96 } as const

const placeOfCopy = (id: number, copies: number): Point =>
  copies === 3
    ? ([
        { x: 560, y: 62 },
        { x: 390, y: 400 },
        { x: 730, y: 400 },
      ][id] ?? { x: 560, y: 240 })
    : ([
        { x: 560, y: 62 },
        { x: 345, y: 205 },
        { x: 775, y: 205 },
        { x: 390, y: 410 },
        { x: 730, y: 410 },
      ][id] ?? { x: 560, y: 240 })

const placeOf = (node: NodeId, copies: number): Point => {
  if (typeof node === 'number') return placeOfCopy(node, copies)
  return node === 'bob' ? { x: 1030, y: 62 } : { x: 90, y: 62 }
}

const newestIn = ({ copies }: CopiesState): number => Math.max(...copies.map(({ version }) => version))

const copyNode = (state: CopiesState, copy: Copy, words: StageWords): SceneNode => {
  const behind = newestIn(state) - copy.version
  return {
    id: `copy ${copy.id}`,
    kind: 'service',
    ...placeOfCopy(copy.id, state.copies.length),
    ...box,
    label: words.copy(copy.id + 1),
    detail: words.version(copy.version),
    lamp: copy.cut
      ? { is: 'bad', word: words.cutOff }
      : behind > 0
        ? { is: 'warn', word: words.behind(behind) }
        : { is: 'good', word: words.newest },
    state: copy.cut ? 'failed' : behind > 0 ? 'idle' : 'active',
  }
}

const personNode = (state: CopiesState, id: 'ann' | 'bob', words: StageWords): SceneNode => {
  const client = state.clients.find((one) => one.id === id)
  const current = client?.current ?? null
  const op = current === null ? undefined : state.ops[current]
  const seen = state.ops.findLast((one) => one.who === id && one.f === 'r' && one.outcome === 'answered')
  return {
    id,
    kind: 'client',
    ...placeOf(id, state.copies.length),
    ...person,
    label: words[id],
    detail: op === undefined ? (seen === undefined ? words.idle : words.saw(seen.version)) : words.does[op.f],
    state: op === undefined ? 'idle' : 'active',
  }
}

/** The copies, their links, and the two who use them. */
export const copiesScene = (state: CopiesState, words: StageWords): Scene => {
  const ids = state.copies.map(({ id }) => id)
  const screen = screenCopy(state)
  const at = screen === undefined ? null : placeOfCopy(screen.id, ids.length)
  return {
    nodes: [
      personNode(state, 'ann', words),
      personNode(state, 'bob', words),
      ...state.copies.map((copy) => copyNode(state, copy, words)),
    ],
    links: ids.flatMap((one) =>
      ids
        .filter((other) => other > one)
        .map((other) => ({
          id: `copies ${one} ${other}`,
          from: `copy ${one}`,
          to: `copy ${other}`,
          heads: 'both' as const,
          state:
            state.copies[one]?.cut === true || state.copies[other]?.cut === true
              ? ('cut' as const)
              : ('idle' as const),
        })),
    ),
    notes:
      at === null
        ? []
        : [
            {
              id: 'screen',
              x: at.x + box.width / 2 + 14,
              y: at.y + 8,
              text: words.screenHere,
              tone: 'muted',
              size: 26,
              anchor: 'start',
            },
          ],
  }
}

const kinds: Readonly<Record<MessageKind, SceneToken['kind']>> = {
  write: 'command',
  change: 'event',
  have: 'policy',
  written: 'policy',
  read: 'command',
  value: 'readmodel',
  compare: 'broker',
  compared: 'broker',
}

/** When each message arrives or gets lost, by its number, and what is drawn of it when it does not any more. */
export const endsOf = (
  film: EventualFilm,
): ReadonlyMap<number, { readonly at: Millis; readonly lost: boolean }> => {
  const ends = new Map<number, { readonly at: Millis; readonly lost: boolean }>()
  for (const { at, event } of [...film.frames, ...film.unplayed])
    if (event.is === 'arrived' || event.is === 'vanished')
      ends.set(event.flight, { at, lost: event.is === 'vanished' })
  return ends
}

/** Messages under way. */
export const copiesTokens = (
  state: CopiesState,
  ends: ReturnType<typeof endsOf>,
  words: StageWords,
): readonly SceneToken[] =>
  state.inFlight.flatMap(({ id, message, sentAt }) => {
    const end = ends.get(id)
    if (end === undefined) return []
    const bare = message.is === 'read' || message.is === 'write'
    const label = words.messages[message.is]
    return [
      {
        id: `message ${id}`,
        kind: end.lost ? 'failure' : kinds[message.is],
        label: bare && message.is === 'read' ? label : words.token(label, message.version),
        from: placeOf(message.from, state.copies.length),
        to: placeOf(message.to, state.copies.length),
        start: sentAt,
        end: end.at,
      } satisfies SceneToken,
    ]
  })
