import type { Point } from '../../../stage/index.ts'
import type { Links } from '../model/state.ts'
import { placeOfReplica } from '../scene.ts'

/** Above 0 when `c` lies to one side of the line through `a` and `b`, below 0 on the other. */
const side = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)

const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0

/** The links that are left when those that a line crosses are cut, in both directions. Lengths in stage units. */
export const cutAcross = (links: Links, from: Point, to: Point): Links =>
  links.map((row, one) =>
    row.map((open, other) => {
      const [a, b] = [placeOfReplica(one, links.length), placeOfReplica(other, links.length)]
      return open && !(one !== other && cross(from, to, a, b))
    }),
  )
