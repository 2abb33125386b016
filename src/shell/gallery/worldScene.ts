import type { Scene, SceneNode, SceneToken } from '../../stage/index.ts'
import type { GalleryText } from './words.ts'

type WorldText = GalleryText['world']

const nodes = (words: WorldText): readonly SceneNode[] => [
  { id: 'desk', kind: 'client', x: 110, y: 190, width: 150, height: 124, label: words.desk },
  {
    id: 'service',
    kind: 'service',
    x: 400,
    y: 190,
    width: 210,
    height: 120,
    label: words.service,
    lamp: { is: 'good', word: words.up },
  },
  { id: 'store', kind: 'store', x: 740, y: 190, width: 190, height: 180, label: words.store },
  { id: 'bus', kind: 'broker', x: 1110, y: 190, width: 230, height: 72, label: words.bus },
  {
    id: 'customers',
    kind: 'readmodel',
    x: 420,
    y: 500,
    width: 230,
    height: 130,
    label: words.customers,
    detail: words.behind,
    badge: '12',
  },
  { id: 'policy', kind: 'policy', x: 1110, y: 400, width: 270, height: 112, label: words.policy },
  { id: 'mail', kind: 'external', x: 1110, y: 630, width: 220, height: 96, label: words.mail },
  { id: 'refused', kind: 'failure', x: 790, y: 630, width: 220, height: 84, label: words.refused },
]

/** Everything that a stage can show, in one small story. */
export const worldScene = (words: WorldText, selected: string | null): Scene => ({
  groups: [{ id: 'context', x: 562, y: 190, width: 600, height: 270, label: words.context }],
  nodes: nodes(words).map((node) => ({ ...node, selected: node.id === selected })),
  links: [
    { id: 'send', from: 'desk', to: 'service', label: words.send },
    { id: 'append', from: 'service', to: 'store', state: 'active', label: words.append },
    { id: 'publish', from: 'store', to: 'bus' },
    { id: 'react', from: 'bus', to: 'policy' },
    { id: 'write', from: 'policy', to: 'mail', state: 'cut' },
    { id: 'fold', from: 'store', to: 'customers', label: words.follow },
    { id: 'query', from: 'desk', to: 'customers', label: words.query, state: 'dimmed' },
    { id: 'why', from: 'mail', to: 'refused', state: 'cut' },
  ],
  partitions: [{ id: 'cut', from: { x: 940, y: 520 }, to: { x: 1270, y: 520 }, label: words.partition }],
  notes: [{ id: 'note', x: 420, y: 596, text: words.note, tone: 'muted' }],
})

/** Length of the story in film milliseconds. */
export const worldDuration = 4000

/** Where the steps of the story are. */
export const worldStops: readonly number[] = [0, 1000, 1600, 2600, 3000, 3600, worldDuration]

const at = (id: string): { readonly x: number; readonly y: number } => {
  const places: Readonly<Record<string, readonly [number, number]>> = {
    desk: [110, 190],
    service: [400, 190],
    store: [740, 190],
    bus: [1110, 190],
    customers: [420, 500],
    policy: [1110, 400],
    mail: [1110, 520],
  }
  const [x, y] = places[id] ?? [0, 0]
  return { x, y }
}

/** The messages of the story. */
export const worldTokens = (words: WorldText): readonly SceneToken[] => [
  {
    id: 'command',
    kind: 'command',
    label: words.command,
    from: at('desk'),
    to: at('service'),
    start: 0,
    end: 1000,
  },
  {
    id: 'event',
    kind: 'event',
    label: words.event,
    from: at('service'),
    to: at('store'),
    start: 1000,
    end: 1600,
  },
  {
    id: 'followed',
    kind: 'event',
    label: words.event,
    from: at('store'),
    to: at('customers'),
    start: 1600,
    end: 2600,
  },
  {
    id: 'published',
    kind: 'event',
    label: words.event,
    from: at('store'),
    to: at('bus'),
    start: 1600,
    end: 2300,
  },
  {
    id: 'received',
    kind: 'event',
    label: words.event,
    from: at('bus'),
    to: at('policy'),
    start: 2300,
    end: 3000,
  },
  {
    id: 'lost',
    kind: 'command',
    label: words.letter,
    from: at('policy'),
    to: at('mail'),
    start: 3000,
    end: 3600,
    failed: true,
  },
]
