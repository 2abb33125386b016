import type { ShapeKind } from '../../../stage/index.ts'
import type { StageId } from '../architecture/stageId.ts'

/** A thing in the picture. What a thing turns into keeps its id, so that it moves rather than jumps. */
export type NodeId =
  | 'ui'
  | 'partners'
  | 'service'
  | 'change'
  | 'answer'
  | 'command'
  | 'query'
  | 'database'
  | 'broker'
  | 'projector'
  | 'readStore'
  | 'notifications'
  | 'invoicing'

/** Where a thing stands, in stage units; `x`, `y` is its centre. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One form of the picture, laid out. */
export interface Layout {
  readonly size: { readonly width: number; readonly height: number }
  readonly spots: Readonly<Partial<Record<NodeId, Spot>>>
  /** The boundary around what belongs together, if there is one. */
  readonly group: Spot | null
}

/** What each thing is in the visual language. */
export const kinds: Readonly<Record<NodeId, ShapeKind>> = {
  ui: 'client',
  partners: 'external',
  service: 'service',
  change: 'command',
  answer: 'readmodel',
  command: 'aggregate',
  query: 'readmodel',
  database: 'store',
  broker: 'broker',
  projector: 'policy',
  readStore: 'store',
  notifications: 'external',
  invoicing: 'external',
}

const spot = (x: number, y: number, width: number, height: number): Spot => ({ x, y, width, height })

const wide = (spots: Layout['spots'], group: Spot | null = null): Layout => ({
  size: { width: 800, height: 432 },
  spots,
  group,
})

const askers: Layout['spots'] = { ui: spot(82, 116, 100, 92), partners: spot(94, 318, 150, 76) }

/** What belongs to the separate stores, with and without subscribers. */
const wideStores = {
  command: spot(292, 80, 172, 92),
  query: spot(292, 352, 172, 92),
  database: spot(508, 84, 156, 108),
  projector: spot(700, 272, 158, 84),
  readStore: spot(508, 352, 156, 108),
}

const wideLayouts: Readonly<Record<StageId, Layout>> = {
  'one-model': wide(
    { ...askers, service: spot(396, 216, 220, 122), database: spot(684, 216, 184, 146) },
    spot(396, 216, 290, 330),
  ),
  cqs: wide(
    {
      ...askers,
      change: spot(396, 120, 240, 58),
      service: spot(396, 212, 220, 84),
      answer: spot(396, 336, 220, 60),
      database: spot(684, 216, 184, 146),
    },
    spot(396, 216, 290, 330),
  ),
  'two-models': wide({
    ...askers,
    command: spot(396, 100, 210, 116),
    query: spot(396, 318, 210, 116),
    database: spot(684, 210, 184, 146),
  }),
  'two-stores': wide({ ...askers, ...wideStores, broker: spot(606, 190, 270, 44) }),
  'event-sourcing': wide({ ...askers, ...wideStores, broker: spot(606, 190, 270, 44) }),
  'other-domains': {
    group: null,
    size: { width: 800, height: 458 },
    spots: {
      ui: spot(66, 228, 100, 92),
      command: spot(292, 70, 172, 92),
      database: spot(508, 70, 156, 110),
      broker: spot(486, 180, 560, 42),
      notifications: spot(294, 250, 172, 68),
      invoicing: spot(482, 250, 156, 68),
      projector: spot(706, 284, 158, 84),
      query: spot(292, 376, 172, 92),
      readStore: spot(508, 376, 156, 110),
    },
  },
}

const tall = (height: number, spots: Layout['spots'], group: Spot | null = null): Layout => ({
  size: { width: 420, height },
  spots,
  group,
})

const above: Layout['spots'] = { ui: spot(96, 56, 110, 92), partners: spot(312, 56, 150, 76) }

const tallStores = {
  command: spot(106, 190, 180, 96),
  query: spot(314, 190, 180, 96),
  database: spot(106, 338, 156, 112),
  readStore: spot(314, 338, 156, 112),
  broker: spot(106, 478, 180, 48),
  projector: spot(314, 482, 166, 88),
}

const tallLayouts: Readonly<Record<StageId, Layout>> = {
  'one-model': tall(
    500,
    { ...above, service: spot(210, 226, 220, 110), database: spot(210, 418, 176, 124) },
    spot(210, 222, 300, 204),
  ),
  cqs: tall(
    560,
    {
      ui: spot(178, 56, 110, 92),
      partners: spot(336, 56, 150, 76),
      change: spot(106, 196, 196, 78),
      answer: spot(316, 196, 176, 78),
      service: spot(210, 302, 220, 88),
      database: spot(210, 476, 176, 124),
    },
    spot(210, 250, 416, 246),
  ),
  'two-models': tall(500, {
    ...above,
    command: spot(106, 220, 184, 110),
    query: spot(314, 220, 184, 110),
    database: spot(210, 414, 176, 130),
  }),
  'two-stores': tall(556, { ...above, ...tallStores }),
  'event-sourcing': tall(556, { ...above, ...tallStores }),
  'other-domains': tall(670, {
    ...tallStores,
    ui: spot(210, 56, 110, 92),
    notifications: spot(106, 600, 176, 80),
    invoicing: spot(314, 600, 176, 80),
  }),
}

/** How a form is laid out: beside each other where there is room, downwards on a phone. */
export const layoutOf = (stage: StageId, narrow: boolean): Layout =>
  narrow ? tallLayouts[stage] : wideLayouts[stage]
