import type { Scene, SceneLink, SceneNode, SceneToken, ShapeKind, ShapeState } from '../../../stage/index.ts'
import type { Film } from './film.ts'
import { stations, type StationId, type Trace } from './trace.ts'

/** Texts on the stage. */
export interface PathWords {
  readonly nodes: Readonly<Record<StationId | 'notifications' | 'invoicing', string>>
  readonly query: string
  readonly version: (version: number) => string
}

interface Place {
  readonly kind: ShapeKind
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Size of this stage in units. */
export const pathSize = { width: 960, height: 520 } as const

const places: Readonly<Record<StationId | 'notifications' | 'invoicing', Place>> = {
  ui: { kind: 'client', x: 84, y: 86, width: 142, height: 84 },
  command: { kind: 'command', x: 246, y: 86, width: 156, height: 74 },
  handler: { kind: 'service', x: 405, y: 86, width: 124, height: 84 },
  load: { kind: 'aggregate', x: 558, y: 86, width: 140, height: 84 },
  check: { kind: 'policy', x: 716, y: 86, width: 142, height: 84 },
  event: { kind: 'event', x: 876, y: 86, width: 142, height: 92 },
  store: { kind: 'store', x: 876, y: 276, width: 136, height: 144 },
  publish: { kind: 'broker', x: 668, y: 276, width: 148, height: 58 },
  projector: { kind: 'policy', x: 452, y: 276, width: 144, height: 80 },
  view: { kind: 'readmodel', x: 224, y: 276, width: 164, height: 104 },
  notifications: { kind: 'service', x: 582, y: 440, width: 164, height: 74 },
  invoicing: { kind: 'service', x: 772, y: 440, width: 164, height: 74 },
}

const before = (id: StationId): StationId | undefined => stations[stations.indexOf(id) - 1]

/** Which stations the film has reached, and which one it is at. */
interface Reached {
  readonly done: ReadonlySet<StationId>
  readonly at: StationId | null
}

const reachedAt = (film: Film, now: number): Reached => {
  const done = new Set<StationId>()
  let at: StationId | null = film.hops[0]?.from ?? null
  if (at !== null) done.add(at)
  for (const hop of film.hops) {
    if (now < hop.end) break
    done.add(hop.to)
    at = hop.to
  }
  return { done, at }
}

const stateOf = (id: StationId, reached: Reached, trace: Trace | null): ShapeState => {
  if (trace === null) return 'idle'
  const refusedHere = trace.end === 'rejected' && id === 'check'
  if (!reached.done.has(id)) return 'dimmed'
  if (refusedHere) return 'failed'
  return reached.at === id ? 'active' : 'done'
}

const labelOf = (id: StationId, trace: Trace | null, words: PathWords): string => {
  if (trace === null) return words.nodes[id]
  if (id === 'command') return trace.command
  if (id === 'event') return trace.eventType ?? words.nodes.event
  if (id === 'view') return trace.readModel
  return words.nodes[id]
}

const stationNode = (id: StationId, trace: Trace | null, reached: Reached, words: PathWords): SceneNode => {
  const stored = reached.done.has('store')
  const version = stored ? trace?.versions.current : trace?.versions.original
  const showsVersion = id === 'load' && trace !== null && reached.done.has('load') && version !== undefined
  return {
    id,
    ...places[id],
    label: labelOf(id, trace, words),
    state: stateOf(id, reached, trace),
    ...(showsVersion ? { badge: words.version(version) } : {}),
  }
}

const links = (reached: Reached, words: PathWords): readonly SceneLink[] => [
  ...stations.slice(1).map((to): SceneLink => ({
    id: to,
    from: before(to) ?? to,
    to,
    state: reached.done.has(to) ? 'active' : 'idle',
  })),
  {
    id: 'query',
    from: 'view',
    to: 'ui',
    label: words.query,
    state: reached.done.has('view') ? 'active' : 'idle',
  },
  { id: 'to-notifications', from: 'publish', to: 'notifications' },
  { id: 'to-invoicing', from: 'publish', to: 'invoicing' },
]

/** The path as it is at a moment of the film; without a trace, at rest. */
export const pathScene = (trace: Trace | null, film: Film, now: number, words: PathWords): Scene => {
  const reached = reachedAt(film, now)
  const published = reached.done.has('publish')
  const others = (['notifications', 'invoicing'] as const).map((id): SceneNode => {
    const got = published && trace?.received.some(({ context }) => context === words.nodes[id]) === true
    return { id, ...places[id], label: words.nodes[id], state: got ? 'active' : 'idle' }
  })
  return {
    nodes: [...stations.map((id) => stationNode(id, trace, reached, words)), ...others],
    links: links(reached, words),
  }
}

const carried = (to: StationId): ShapeKind =>
  ['store', 'publish', 'projector'].includes(to) ? 'event' : to === 'view' ? 'readmodel' : 'command'

/** The message that moves from station to station. */
export const pathTokens = (trace: Trace | null, film: Film): readonly SceneToken[] =>
  trace === null
    ? []
    : film.hops.map((hop) => ({
        id: `${trace.id}-${hop.to}`,
        kind: carried(hop.to),
        label:
          carried(hop.to) === 'event'
            ? (trace.eventType ?? '')
            : carried(hop.to) === 'command'
              ? trace.command
              : trace.readModel,
        from: places[hop.from],
        to: places[hop.to],
        start: hop.start,
        end: hop.end,
        failed: trace.end === 'rejected' && hop.to === 'check',
      }))
