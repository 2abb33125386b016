import type { Scene, SceneLink, SceneNode } from '../../stage/index.ts'
import type { StationId } from './architecture/architecture.ts'
import { placeOf, type StageId } from './architecture/stageId.ts'
import type { World } from './world.ts'
import { kinds, type Layout, type NodeId } from './picture/layouts.ts'
import type { Outcome } from './queueing/playWorkload.ts'

/** The words that the picture needs. */
export interface PictureWords {
  readonly nodes: Readonly<Record<NodeId, string>>
  readonly databases: { readonly shared: string; readonly write: string; readonly events: string }
  readonly service: string
  /** What a subscriber keeps. */
  readonly ownCopy: string
  readonly busy: (percent: string) => string
  readonly inNode: (name: string, busy: number, servers: number, waiting: number) => string
}

/** What the picture is made of. */
export interface Picture {
  readonly stage: StageId
  readonly outcome: Outcome
  /** The world at the playhead. */
  readonly world: World
  readonly layout: Layout
  readonly words: PictureWords
  readonly selected: NodeId | null
}

const lampOf = (utilisation: number): 'good' | 'warn' | 'bad' => {
  if (utilisation < 0.75) return 'good'
  return utilisation < 0.97 ? 'warn' : 'bad'
}

const labelOf = (id: NodeId, { stage, words }: Picture): string => {
  if (id === 'database') {
    if (placeOf(stage) < placeOf('two-stores')) return words.databases.shared
    return stage === 'two-stores' ? words.databases.write : words.databases.events
  }
  return words.nodes[id]
}

const badgeOf = (id: NodeId, { world, stage }: Picture): string | undefined => {
  if (id === 'database') return `v${world.written}`
  return id === 'readStore' && placeOf(stage) >= placeOf('two-stores') ? `v${world.shown}` : undefined
}

const nodeOf = (id: NodeId, picture: Picture): SceneNode[] => {
  const { layout, outcome, world, words, selected } = picture
  const spot = layout.spots[id]
  if (spot === undefined) return []
  const measure = outcome.stations.find(({ plan }) => plan.id === id)
  const label = labelOf(id, picture)
  const badge = badgeOf(id, picture)
  const node: SceneNode = {
    id,
    kind: kinds[id],
    ...spot,
    label,
    selected: selected === id,
    ...(badge === undefined ? {} : { badge }),
  }
  if (measure === undefined) return [node]
  const now = world.stations[id as StationId]
  const percent = String(Math.round(100 * measure.utilisation))
  const word = words.busy(percent)
  const subscribes = id === 'notifications' || id === 'invoicing'
  return [
    {
      ...node,
      ...(subscribes ? { detail: words.ownCopy } : { lamp: { is: lampOf(measure.utilisation), word } }),
      description: `${words.inNode(label, now?.busy ?? 0, measure.plan.servers, now?.queue.size ?? 0)} ${word}`,
    },
  ]
}

type Line = readonly [from: NodeId, to: NodeId]

const oneService: readonly Line[] = [
  ['ui', 'service'],
  ['partners', 'service'],
  ['service', 'database'],
]

const asking: readonly Line[] = [
  ['ui', 'command'],
  ['ui', 'query'],
  ['partners', 'query'],
  ['command', 'database'],
]

const synced: readonly Line[] = [
  ...asking,
  ['query', 'readStore'],
  ['database', 'broker'],
  ['broker', 'projector'],
  ['projector', 'readStore'],
]

const linesOf = (stage: StageId): readonly Line[] => {
  switch (stage) {
    case 'one-model':
      return oneService
    case 'cqs':
      return [
        ['ui', 'change'],
        ['ui', 'answer'],
        ['partners', 'answer'],
        ['change', 'service'],
        ['answer', 'service'],
        ['service', 'database'],
      ]
    case 'two-models':
      return [...asking, ['query', 'database']]
    case 'two-stores':
    case 'event-sourcing':
      return synced
    case 'other-domains':
      return [
        ...synced.filter(([from]) => from !== 'partners'),
        ['broker', 'notifications'],
        ['broker', 'invoicing'],
      ]
  }
}

const linkOf = ([from, to]: Line): SceneLink => ({ id: `${from}-${to}`, from, to })

/** The picture of a form at a moment of the film. */
export const scene = (picture: Picture): Scene => {
  const { layout, stage } = picture
  const ids = Object.keys(kinds) as NodeId[]
  return {
    nodes: ids.flatMap((id) => nodeOf(id, picture)),
    links: linesOf(stage).map(linkOf),
    groups: layout.group === null ? [] : [{ id: 'group', ...layout.group, label: picture.words.service }],
  }
}
