import type { Point, ShapeKind } from '../../../stage/index.ts'
import type { StationId, SubscriberId } from './trace.ts'

/** A thing on this stage. */
export type NodeId = StationId | SubscriberId

/** Where a thing stands, in stage units. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How the path is laid out: as a loop where there is room, as a ladder on a phone. */
export interface Layout {
  readonly size: { readonly width: number; readonly height: number }
  readonly spots: Readonly<Record<NodeId, Spot>>
  /** The answer's way back to the front desk is drawn. */
  readonly showsQuery: boolean
  /** Where the time under a station makes room for a line, and on which side of it. */
  readonly timeBeside: Readonly<Partial<Record<StationId, 'left' | 'right'>>>
}

/** What each thing is in the visual language. */
export const kinds: Readonly<Record<NodeId, ShapeKind>> = {
  ui: 'client',
  command: 'command',
  handler: 'service',
  load: 'aggregate',
  check: 'policy',
  event: 'event',
  store: 'store',
  publish: 'broker',
  projector: 'policy',
  view: 'readmodel',
  notifications: 'service',
  invoicing: 'service',
}

const spot = (x: number, y: number, width: number, height: number): Spot => ({ x, y, width, height })

/** The write side above, the read side below, the store between them; room for words inside the loop. */
export const loop: Layout = {
  size: { width: 780, height: 486 },
  showsQuery: true,
  timeBeside: { event: 'right', publish: 'left' },
  spots: {
    ui: spot(60, 84, 100, 92),
    command: spot(228, 84, 184, 88),
    handler: spot(402, 84, 112, 84),
    load: spot(546, 84, 124, 88),
    check: spot(702, 84, 132, 88),
    event: spot(692, 206, 152, 88),
    store: spot(698, 340, 140, 112),
    publish: spot(532, 340, 118, 60),
    projector: spot(370, 340, 144, 80),
    view: spot(188, 340, 148, 96),
    notifications: spot(474, 452, 152, 56),
    invoicing: spot(650, 452, 132, 56),
  },
}

/** The same path for a narrow screen: to and fro, downwards. */
export const ladder: Layout = {
  size: { width: 420, height: 484 },
  showsQuery: false,
  timeBeside: { handler: 'left', event: 'right', projector: 'left', publish: 'left' },
  spots: {
    ui: spot(60, 84, 96, 92),
    command: spot(206, 84, 140, 88),
    handler: spot(352, 84, 116, 84),
    load: spot(352, 204, 124, 84),
    check: spot(206, 204, 132, 84),
    event: spot(62, 204, 116, 88),
    store: spot(66, 324, 116, 100),
    publish: spot(206, 324, 118, 60),
    projector: spot(350, 324, 134, 80),
    view: spot(350, 432, 128, 80),
    notifications: spot(78, 436, 136, 56),
    invoicing: spot(214, 436, 116, 56),
  },
}

/** Where the time of a station is written. */
export const timeSpot = (
  layout: Layout,
  id: StationId,
): Point & { readonly anchor: 'start' | 'middle' | 'end' } => {
  const { x, y, height } = layout.spots[id]
  const below = y + height / 2 + 14
  const side = layout.timeBeside[id]
  if (side === undefined) return { x, y: below, anchor: 'middle' }
  return side === 'left' ? { x: x - 12, y: below, anchor: 'end' } : { x: x + 12, y: below, anchor: 'start' }
}

const perch = 10

/** Where a message rests at a thing: on its upper edge, so that it hides no words. */
export const dockOf = ({ x, y, height }: Spot): Point => ({ x, y: y - height / 2 - perch })
