import type { SceneNode } from './scene.ts'

const names = [
  'id',
  'kind',
  'width',
  'height',
  'label',
  'detail',
  'badge',
  'state',
  'selected',
  'differs',
] as const

/** Whether two nodes are drawn alike; their place does not count, for a drawing is moved as it is. */
export const sameNode = (a: SceneNode, b: SceneNode): boolean =>
  a === b ||
  (names.every((name) => (a[name] ?? null) === (b[name] ?? null)) &&
    a.lamp?.is === b.lamp?.is &&
    a.lamp?.word === b.lamp?.word)
