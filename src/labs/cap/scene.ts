import type { Millis } from '../../kernel/index.ts'
import type { Point, Scene, SceneLink, SceneNode, ScenePartition, SceneToken } from '../../stage/index.ts'
import type { Message } from './model/messages.ts'
import type { CapState, Client, Replica } from './model/state.ts'

/** What the picture says beside names and values; the words give it. */
export interface SceneWords {
  readonly free: string
  readonly up: string
  readonly down: string
  readonly partition: string
  readonly waiting: string
  readonly readNothing: string
  readonly values: (values: readonly string[]) => string
  readonly version: (counter: number) => string
  readonly kinds: Readonly<Record<Message['kind'], string>>
  readonly message: (id: number, kind: string, from: number, to: number) => string
}

/** The cluster needs less room than a whole stage: so it is drawn larger. In stage units. */
export const clusterSize = { width: 960, height: 470 } as const

const centre: Point = { x: 480, y: 240 }

const onRing = (index: number, count: number, radius: Point): Point => {
  const angle = -Math.PI / 2 + (2 * Math.PI * index) / count
  return { x: centre.x + radius.x * Math.cos(angle), y: centre.y + radius.y * Math.sin(angle) }
}

/** Centre of a replica on the stage. */
export const placeOfReplica = (id: number, count: number): Point =>
  onRing(id, count, count === 3 ? { x: 250, y: 165 } : { x: 275, y: 178 })

const placeOfClient = ({ id, replica }: Client, count: number): Point => {
  const at = placeOfReplica(replica, count)
  const side = at.x < centre.x - 1 ? -1 : 1
  const nth = Math.floor(id / count)
  if (Math.abs(at.x - centre.x) < 1) return { x: at.x + 190 + nth * 110, y: at.y - 14 }
  return { x: at.x + side * (185 + nth * 40), y: at.y + (nth % 2 === 0 ? 0 : 80) }
}

const replicaId = (id: number): string => `replica ${id + 1}`

const held = (state: CapState, replica: Replica, words: SceneWords): string => {
  if (state.mode !== 'siblings') return replica.held.value ?? words.free
  const values = replica.siblings.siblings.map(({ value }) => value)
  return values.length === 0 ? words.free : words.values(values)
}

const replicaNode = (state: CapState, replica: Replica, words: SceneWords): SceneNode => {
  const { counter } = replica.held.tag
  return {
    id: replicaId(replica.id),
    kind: 'service',
    ...placeOfReplica(replica.id, state.replicas.length),
    width: state.replicas.length === 3 ? 230 : 180,
    height: 104,
    label: `R${replica.id + 1} = ${held(state, replica, words)}`,
    ...(state.mode !== 'siblings' && counter > 0 ? { badge: words.version(counter) } : {}),
    state: replica.up ? 'idle' : 'failed',
    lamp: replica.up ? { is: 'good', word: words.up } : { is: 'bad', word: words.down },
  }
}

const lastOf = (state: CapState, client: Client, words: SceneWords): string => {
  if (client.current !== null) return words.waiting
  const op = client.last === null ? undefined : state.history.ops[client.last]
  if (op === undefined) return ''
  return op.v === null || op.v === undefined ? words.readNothing : String(op.v)
}

const clientNode = (state: CapState, client: Client, words: SceneWords): SceneNode => ({
  id: `client ${client.id + 1}`,
  kind: 'client',
  ...placeOfClient(client, state.replicas.length),
  width: 76,
  height: 76,
  label: `c${client.id + 1}`,
  detail: lastOf(state, client, words),
  state: client.current === null ? 'idle' : 'active',
})

const linksBetween = ({ replicas, links }: CapState): readonly SceneLink[] =>
  replicas.flatMap(({ id: one }) =>
    replicas
      .filter(({ id: other }) => other > one)
      .map(({ id: other }): SceneLink => {
        const there = links[one]?.[other] === true
        const back = links[other]?.[one] === true
        return {
          id: `link ${one + 1}-${other + 1}`,
          from: replicaId(there || !back ? one : other),
          to: replicaId(there || !back ? other : one),
          state: there && back ? 'idle' : 'cut',
          // A link that is open one way only has one head.
          heads: there === back ? 'both' : 'end',
        }
      }),
  )

/** The replicas that still reach `start` both ways, over others too. */
const sideOf = ({ links, replicas }: CapState, start: number): readonly number[] => {
  const side = new Set([start])
  for (const one of side)
    for (const { id } of replicas) if (links[one]?.[id] === true && links[id]?.[one] === true) side.add(id)
  return [...side]
}

const middle = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
})

const partWay = (from: Point, to: Point, part: number): Point => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
})

/** A torn line between the smaller side and the rest, where the links split the cluster. */
const partitionsOf = (state: CapState, words: SceneWords): readonly ScenePartition[] => {
  const count = state.replicas.length
  const sides = state.replicas
    .map(({ id }) => sideOf(state, id).toSorted((a, b) => a - b))
    .filter((side, index, all) => all.findIndex((other) => other.join() === side.join()) === index)
  if (sides.length < 2) return []
  const small = sides.toSorted((a, b) => a.length - b.length)[0] ?? []
  const near = middle(small.map((id) => placeOfReplica(id, count)))
  const far = middle(
    state.replicas.flatMap(({ id }) => (small.includes(id) ? [] : [placeOfReplica(id, count)])),
  )
  // Nearer to the smaller side, so that the line passes between the replicas and not through one.
  const at = partWay(near, far, 0.4)
  const length = Math.hypot(far.x - near.x, far.y - near.y) || 1
  const along = { x: -(far.y - near.y) / length, y: (far.x - near.x) / length }
  const reach = 150
  return [
    {
      id: 'partition',
      from: { x: at.x - along.x * reach, y: at.y - along.y * reach },
      to: { x: at.x + along.x * reach, y: at.y + along.y * reach },
      label: words.partition,
    },
  ]
}

/** The cluster at one moment. */
export const capScene = (state: CapState, words: SceneWords, selected: string | null): Scene => {
  const nodes = [
    ...state.replicas.map((replica) => replicaNode(state, replica, words)),
    ...state.clients.map((client) => clientNode(state, client, words)),
  ]
  return {
    nodes: nodes.map((node) => ({ ...node, selected: node.id === selected })),
    links: [
      ...linksBetween(state),
      ...state.clients.map(({ id, replica, current }): SceneLink => ({
        id: `pin ${id + 1}`,
        from: `client ${id + 1}`,
        to: replicaId(replica),
        state: current === null ? 'idle' : 'active',
      })),
    ],
    partitions: partitionsOf(state, words),
  }
}

/** Requests look like commands; answers tell what happened. */
const answers: ReadonlySet<Message['kind']> = new Set([
  'queryReply',
  'stored',
  'forwarded',
  'gossipReply',
  'hintTaken',
])

/** What is in flight: it moves in a straight line, and its speed is its latency. What does not get through ends half way. */
export const capTokens = (state: CapState, words: SceneWords): readonly SceneToken[] => {
  const count = state.replicas.length
  return state.messages.map(({ id, kind, from, to, sentAt, arrivesAt, fate }): SceneToken => {
    const start = placeOfReplica(from, count)
    const end = placeOfReplica(to, count)
    const isDoomed = fate !== 'travels' || state.links[from]?.[to] !== true
    const middleAt: Millis = sentAt + (arrivesAt - sentAt) / 2
    return {
      id: `message ${id}`,
      kind: isDoomed ? 'failure' : answers.has(kind) ? 'event' : 'command',
      label: words.kinds[kind],
      from: start,
      to: isDoomed ? partWay(start, end, 0.5) : end,
      start: sentAt,
      end: isDoomed ? middleAt : arrivesAt,
      failed: isDoomed,
      description: words.message(id, words.kinds[kind], from + 1, to + 1),
    }
  })
}
