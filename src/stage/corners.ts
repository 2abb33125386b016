import { cornerOf, endOf, nameHeight, radiusOf, rimOf, sideOf, tipOf } from './outlines.ts'
import type { Point, ShapeKind } from './scene.ts'

const points = (...pairs: readonly (readonly [number, number])[]): readonly Point[] =>
  pairs.map(([x, y]) => ({ x, y }))

/** Both sides of something that is the same left and right; given clockwise from the top, right side only. */
const mirrored = (right: readonly Point[]): readonly Point[] => [
  ...right,
  ...right.toReversed().map(({ x, y }) => ({ x: -x, y })),
]

/** The outline of a thing as straight edges around its own centre; curves are cut to a few of them. */
export const cornersOf = (kind: ShapeKind, w: number, h: number): readonly Point[] => {
  const [x, y] = [w / 2, h / 2]
  switch (kind) {
    case 'command': {
      const tip = tipOf(w, h)
      return points([-x, -y], [x - tip, -y], [x, 0], [x - tip, y], [-x, y], [-x + tip, 0])
    }
    case 'policy': {
      const side = sideOf(w, h)
      return mirrored(points([x - side, -y], [x, 0], [x - side, y]))
    }
    case 'event':
    case 'external': {
      const corner = cornerOf(w, h)
      return points([-x, -y], [x - corner, -y], [x, -y + corner], [x, y], [-x, y])
    }
    case 'store': {
      const rim = rimOf(w, h)
      const round = rim * 0.29
      return mirrored(
        points(
          [x * 0.3, -y],
          [x * 0.7, -y + round],
          [x, -y + rim],
          [x, y - rim],
          [x * 0.7, y - round],
          [x * 0.3, y],
        ),
      )
    }
    case 'broker': {
      const end = endOf(h)
      return mirrored(
        points([x - end, -y], [x - end * 0.3, -y * 0.7], [x, 0], [x - end * 0.3, y * 0.7], [x - end, y]),
      )
    }
    case 'client': {
      const r = radiusOf(w, h)
      return mirrored(
        points(
          [r * 0.4, -y],
          [r * 0.92, -y + r * 0.6],
          [r, -y + r],
          [r * 0.92, -y + r * 1.4],
          [x * 0.8, y - nameHeight + 4],
          [x * 0.8, y],
        ),
      )
    }
    case 'readmodel':
    case 'aggregate':
    case 'service':
    case 'failure':
      return mirrored(points([x, -y], [x, y]))
  }
}
