import type { Scene, SceneLink, SceneNode, SceneNote, ShapeState } from '../../../stage/index.ts'
import { reachedBy, type Film } from './film.ts'
import { formatMs } from './formatMs.ts'
import { kinds, timeSpot, type Layout, type NodeId } from './layouts.ts'
import { eventTypeOf, stations, type ReadModelId, type StationId, type Trace } from './trace.ts'

/** Texts on the stage. */
export interface PathWords {
  readonly nodes: Readonly<Record<NodeId, string>>
  readonly readModels: Readonly<Record<ReadModelId, string>>
  readonly query: string
  readonly version: (version: number) => string
}

/** What the picture shows. */
export interface PathPicture {
  readonly trace: Trace | null
  readonly film: Film
  /** Film time in milliseconds. */
  readonly now: number
  readonly layout: Layout
  readonly words: PathWords
}

/** A moment of a film with what has been reached by then. */
interface Reached extends PathPicture {
  readonly done: ReadonlySet<StationId>
  readonly at: StationId | undefined
}

const others = ['notifications', 'invoicing'] as const

const failedAt = (trace: Trace): StationId | undefined =>
  trace.end === 'rejected' ? 'check' : trace.end === 'failed' ? trace.moments.at(-1)?.station : undefined

const stateOf = (id: StationId, { trace, done, at }: Reached): ShapeState => {
  if (trace === null) return 'idle'
  if (!done.has(id)) return 'dimmed'
  if (failedAt(trace) === id) return 'failed'
  return at === id ? 'active' : 'done'
}

const labelOf = (id: StationId, { trace, words }: Reached): string => {
  if (trace === null) return words.nodes[id]
  if (id === 'command') return trace.command
  if (id === 'event') return eventTypeOf(trace) ?? words.nodes.event
  if (id === 'view') return words.readModels[trace.readModel]
  return words.nodes[id]
}

const badgeOf = (id: StationId, { trace, done, words }: Reached): string | undefined => {
  if (id !== 'load' || trace === null || !done.has('load')) return undefined
  return words.version(done.has('store') ? trace.versions.current : trace.versions.original)
}

const stationNode = (id: StationId, reached: Reached): SceneNode => {
  const { film, layout, done, words } = reached
  const hop = done.has(id) ? film.hops.find(({ to }) => to === id) : undefined
  const badge = badgeOf(id, reached)
  const label = labelOf(id, reached)
  const said = [words.nodes[id], label === words.nodes[id] ? '' : label, badge ?? '']
  const time = hop === undefined ? '' : formatMs(hop.measured)
  return {
    id,
    kind: kinds[id],
    ...layout.spots[id],
    label,
    state: stateOf(id, reached),
    description: [...said, time].filter((part) => part !== '').join(', '),
    ...(badge === undefined ? {} : { badge }),
  }
}

const subscriberNode = (id: (typeof others)[number], reached: Reached): SceneNode => {
  const { trace, film, now, layout, words } = reached
  const branch = film.branches.find(({ to }) => to === id)
  const got = branch !== undefined && now >= branch.end
  const state = trace === null ? 'idle' : got ? 'active' : 'dimmed'
  return { id, kind: kinds[id], ...layout.spots[id], label: words.nodes[id], state }
}

const links = ({ layout, words, done, trace }: Reached): readonly SceneLink[] => {
  const state = (to: StationId) => (done.has(to) ? 'active' : trace === null ? 'idle' : 'dimmed')
  const query: SceneLink = { id: 'query', from: 'view', to: 'ui', label: words.query, state: state('view') }
  return [
    ...stations
      .slice(1)
      .map((to, index): SceneLink => ({ id: to, from: stations[index] ?? to, to, state: state(to) })),
    ...(layout.showsQuery ? [query] : []),
    ...others.map((to): SceneLink => ({ id: to, from: 'publish', to, state: state('publish') })),
  ]
}

/** The measured time under each station that has been reached; what the film folded has dots. */
const times = ({ film, layout, done }: Reached): readonly SceneNote[] =>
  film.hops
    .filter(({ to }) => done.has(to))
    .map(({ to, measured, shown }) => ({
      id: `time-${to}`,
      ...timeSpot(layout, to),
      text: shown === 'folded' ? `${formatMs(measured)} ⋯` : formatMs(measured),
      tone: 'muted',
    }))

/** The path as it is at a moment of the film; without a trace, at rest. */
export const pathScene = (picture: PathPicture): Scene => {
  const done = reachedBy(picture.film, picture.now)
  const at = stations.findLast((id) => done.has(id))
  const reached: Reached = { ...picture, done, at }
  return {
    nodes: [
      ...stations.map((id) => stationNode(id, reached)),
      ...others.map((id) => subscriberNode(id, reached)),
    ],
    links: links(reached),
    notes: times(reached),
  }
}
