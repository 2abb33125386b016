import { radiusOf } from './outlines.ts'
import type { Point, SceneNode } from './scene.ts'

/** Room between a thing and the end of a line. */
const gap = 3

/** Half of the width and height that a line must keep clear of. */
const reach = (node: SceneNode, towards: Point): Point => {
  if (node.kind !== 'client') return { x: node.width / 2 + gap, y: node.height / 2 + gap }
  const radius = radiusOf(node.width, node.height)
  // The name is wider than the circle, and stands below it.
  const below = towards.y - node.y > Math.abs(towards.x - node.x)
  return { x: (below ? node.width / 2 : radius) + gap, y: node.height / 2 + gap }
}

/** Where the line from a thing towards a point starts: on the edge of the thing. */
export const edgePoint = (node: SceneNode, towards: Point): Point => {
  const dx = towards.x - node.x
  const dy = towards.y - node.y
  if (dx === 0 && dy === 0) return { x: node.x, y: node.y }
  const half = reach(node, towards)
  const scale = Math.min(
    dx === 0 ? Infinity : half.x / Math.abs(dx),
    dy === 0 ? Infinity : half.y / Math.abs(dy),
  )
  return { x: node.x + dx * scale, y: node.y + dy * scale }
}
