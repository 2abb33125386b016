import type { Point } from '../../stage/index.ts'
import type { ContextId } from './model/facts.ts'

/** Everything that has a place on the stage. */
export type PlaceId = ContextId | 'broker' | 'people'

/** Size of the picture in stage units. */
export const autonomySize = { width: 1000, height: 548 } as const

/** Where things stand: owners above, those who need to know below, people at the bottom. */
export const places: Readonly<Record<PlaceId, Point>> = {
  customers: { x: 190, y: 58 },
  vehicles: { x: 690, y: 58 },
  broker: { x: 500, y: 170 },
  workshop: { x: 130, y: 296 },
  notifications: { x: 377, y: 296 },
  invoicing: { x: 623, y: 296 },
  reporting: { x: 870, y: 296 },
  people: { x: 377, y: 494 },
}

const context = { width: 232, height: 118 } as const

/** How large they are. */
export const boxes: Readonly<Record<PlaceId, { readonly width: number; readonly height: number }>> = {
  customers: { width: 300, height: 104 },
  vehicles: { width: 280, height: 104 },
  broker: { width: 960, height: 48 },
  workshop: context,
  notifications: context,
  invoicing: context,
  reporting: context,
  people: { width: 120, height: 90 },
}
