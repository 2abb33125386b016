import type { Point } from './scene.ts'

/** Distance between two teeth, and how far they stand out, in units. */
const step = 22
const tooth = 9
const halfGap = 7

const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')

/** A zigzag from one point to another, and its two edges: a tear. Two equal points: nothing. */
export const tornLine = (
  from: Point,
  to: Point,
): { readonly middle: string; readonly edges: readonly string[] } => {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length === 0) return { middle: '', edges: [] }
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  const teeth = Math.max(1, Math.round(length / step))
  const zigzag = (shift: number): readonly Point[] =>
    Array.from({ length: teeth + 1 }, (_, index) => {
      const far = (index * length) / teeth
      const aside = (index % 2 === 0 ? tooth : -tooth) + shift
      return { x: from.x + along.x * far - along.y * aside, y: from.y + along.y * far + along.x * aside }
    })
  return { middle: pathOf(zigzag(0)), edges: [pathOf(zigzag(-halfGap)), pathOf(zigzag(halfGap))] }
}
