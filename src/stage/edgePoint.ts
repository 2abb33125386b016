import { cornersOf } from './corners.ts'
import type { Point, SceneNode } from './scene.ts'

/** Room between a thing and the end of a line, in units. */
const gap = 4

/** Where a ray from the origin meets the edge between two points, as a part of the ray; null where it does not. */
const meets = (ray: Point, from: Point, to: Point): number | null => {
  const edge = { x: to.x - from.x, y: to.y - from.y }
  const cross = ray.x * edge.y - ray.y * edge.x
  if (cross === 0) return null
  const part = (from.x * edge.y - from.y * edge.x) / cross
  const along = (from.x * ray.y - from.y * ray.x) / cross
  return part > 0 && along >= 0 && along <= 1 ? part : null
}

/** Where the line from a thing towards a point starts: just outside what is drawn. */
export const edgePoint = (node: SceneNode, towards: Point): Point => {
  const ray = { x: towards.x - node.x, y: towards.y - node.y }
  const length = Math.hypot(ray.x, ray.y)
  const corners = cornersOf(node.kind, node.width, node.height)
  const parts = corners
    .map((corner, index) => meets(ray, corner, corners[(index + 1) % corners.length] ?? corner))
    .filter((part) => part !== null)
  if (length === 0 || parts.length === 0) return { x: node.x, y: node.y }
  const part = Math.min(...parts) + gap / length
  return { x: node.x + ray.x * part, y: node.y + ray.y * part }
}
