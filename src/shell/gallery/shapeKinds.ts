import type { ShapeKind, ShapeState } from '../../stage/index.ts'

/** All things of the visual language, in the order in which a story meets them. */
export const shapeKinds: readonly ShapeKind[] = [
  'client',
  'command',
  'aggregate',
  'event',
  'store',
  'broker',
  'policy',
  'readmodel',
  'service',
  'external',
  'failure',
]

/** All states of a thing. */
export const shapeStates: readonly ShapeState[] = ['idle', 'active', 'done', 'failed', 'dimmed']
