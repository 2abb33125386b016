import type { ShapeKind } from './scene.ts'

/** Path of a thing's outline, around its own centre. */
type Outline = (width: number, height: number) => string

const box: Outline = (w, h) => `M${-w / 2} ${-h / 2}h${w}v${h}h${-w}z`

const rounded =
  (radius: number): Outline =>
  (w, h) => {
    const r = Math.min(radius, w / 2, h / 2)
    return (
      `M${-w / 2 + r} ${-h / 2}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}` +
      `h${2 * r - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}z`
    )
  }

const chevron: Outline = (w, h) => {
  const tip = Math.min(h * 0.42, w * 0.2)
  return `M${-w / 2} ${-h / 2}H${w / 2 - tip}L${w / 2} 0L${w / 2 - tip} ${h / 2}H${-w / 2}L${-w / 2 + tip} 0z`
}

/** Length of the folded or cut corner. */
export const cornerOf = (w: number, h: number): number => Math.min(w, h) * 0.26

const folded: Outline = (w, h) => {
  const c = cornerOf(w, h)
  return `M${-w / 2} ${-h / 2}H${w / 2 - c}L${w / 2} ${-h / 2 + c}V${h / 2}H${-w / 2}z`
}

const hexagon: Outline = (w, h) => {
  const c = Math.min(h / 2, w * 0.18)
  return `M${-w / 2 + c} ${-h / 2}H${w / 2 - c}L${w / 2} 0L${w / 2 - c} ${h / 2}H${-w / 2 + c}L${-w / 2} 0z`
}

/** Height of the rim of the store's cylinder. */
export const rimOf = (h: number): number => Math.min(22, h * 0.12)

const cylinder: Outline = (w, h) => {
  const rim = rimOf(h)
  return (
    `M${-w / 2} ${-h / 2 + rim}a${w / 2} ${rim} 0 0 1 ${w} 0v${h - 2 * rim}` +
    `a${w / 2} ${rim} 0 0 1 ${-w} 0z`
  )
}

const ellipse: Outline = (w, h) =>
  `M${-w / 2} 0a${w / 2} ${h / 2} 0 0 1 ${w} 0a${w / 2} ${h / 2} 0 0 1 ${-w} 0z`

/** The outline of each thing of the visual language. */
export const outlines: Readonly<Record<ShapeKind, Outline>> = {
  command: chevron,
  event: folded,
  readmodel: box,
  aggregate: rounded(18),
  policy: hexagon,
  external: folded,
  service: rounded(8),
  store: cylinder,
  broker: rounded(999),
  client: ellipse,
}

/** Lines inside the outline: the fold, the header row, the rows of the store. */
export const details = (kind: ShapeKind, w: number, h: number): string => {
  const c = cornerOf(w, h)
  switch (kind) {
    case 'event':
      return `M${w / 2 - c} ${-h / 2}V${-h / 2 + c}H${w / 2}`
    case 'readmodel':
      return `M${-w / 2} ${-h / 2 + Math.min(26, h * 0.28)}H${w / 2}`
    case 'store': {
      const rim = rimOf(h)
      const ring = (y: number): string => `M${-w / 2} ${y}a${w / 2} ${rim} 0 0 0 ${w} 0`
      return [0, 1, 2].map((row) => ring(-h / 2 + rim + (row * (h - 2 * rim)) / 3)).join('')
    }
    case 'command':
    case 'aggregate':
    case 'policy':
    case 'external':
    case 'service':
    case 'broker':
    case 'client':
      return ''
  }
}
