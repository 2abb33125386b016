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

/** Length of the tip of a command, and of the notch at its back. */
export const tipOf = (w: number, h: number): number => Math.min(h * 0.36, w * 0.17)

const chevron: Outline = (w, h) => {
  const tip = tipOf(w, h)
  return `M${-w / 2} ${-h / 2}H${w / 2 - tip}L${w / 2} 0L${w / 2 - tip} ${h / 2}H${-w / 2}L${-w / 2 + tip} 0z`
}

/** Length of the folded or cut corner. */
export const cornerOf = (w: number, h: number): number => Math.min(26, Math.min(w, h) * 0.28)

const cornered: Outline = (w, h) => {
  const c = cornerOf(w, h)
  return `M${-w / 2} ${-h / 2}H${w / 2 - c}L${w / 2} ${-h / 2 + c}V${h / 2}H${-w / 2}z`
}

/** How far the left and right corners of a policy stand out. */
export const sideOf = (w: number, h: number): number => Math.min(h / 2, w * 0.17)

const hexagon: Outline = (w, h) => {
  const c = sideOf(w, h)
  return `M${-w / 2 + c} ${-h / 2}H${w / 2 - c}L${w / 2} 0L${w / 2 - c} ${h / 2}H${-w / 2 + c}L${-w / 2} 0z`
}

/** Height of the header row of a read model. */
export const headerOf = (h: number): number => Math.min(24, h * 0.26)

/** Half the height of the rim of the store's cylinder. */
export const rimOf = (w: number, h: number): number => Math.min(w * 0.13, h * 0.13)

/** Height of the rows at the bottom of the store. */
export const stackOf = (h: number): number => Math.min(42, h * 0.3)

const cylinder: Outline = (w, h) => {
  const rim = rimOf(w, h)
  return (
    `M${-w / 2} ${-h / 2 + rim}a${w / 2} ${rim} 0 0 1 ${w} 0v${h - 2 * rim}` +
    `a${w / 2} ${rim} 0 0 1 ${-w} 0z`
  )
}

/** Half the width of the open end of a broker, which is a pipe. */
export const endOf = (h: number): number => h * 0.2

const pipe: Outline = (w, h) => {
  const end = endOf(h)
  return (
    `M${-w / 2 + end} ${-h / 2}H${w / 2 - end}a${end} ${h / 2} 0 0 1 0 ${h}` +
    `H${-w / 2 + end}a${end} ${h / 2} 0 0 1 0 ${-h}z`
  )
}

/** The height that the name under a client takes. */
export const nameHeight = 27

/** Radius of the circle of a client; its name stands below, inside the height. */
export const radiusOf = (w: number, h: number): number => Math.max(14, Math.min(w / 2, (h - nameHeight) / 2))

const circle: Outline = (w, h) => {
  const r = radiusOf(w, h)
  return `M${-r} ${-h / 2 + r}a${r} ${r} 0 0 1 ${2 * r} 0a${r} ${r} 0 0 1 ${-2 * r} 0z`
}

/** The outline of each thing of the visual language. */
export const outlines: Readonly<Record<ShapeKind, Outline>> = {
  command: chevron,
  event: cornered,
  readmodel: box,
  aggregate: rounded(16),
  policy: hexagon,
  external: cornered,
  service: rounded(7),
  store: cylinder,
  broker: pipe,
  client: circle,
  failure: rounded(7),
}

/** Filled parts inside the outline: the fold of an event, the header of a read model. */
export const fills = (kind: ShapeKind, w: number, h: number): string => {
  const c = cornerOf(w, h)
  if (kind === 'event') return `M${w / 2 - c} ${-h / 2}L${w / 2} ${-h / 2 + c}H${w / 2 - c}z`
  if (kind === 'readmodel') return `M${-w / 2} ${-h / 2}h${w}v${headerOf(h)}h${-w}z`
  return ''
}

/** Thin lines inside the outline: rows of a table, rows of the store, the open end of a broker. */
export const details = (kind: ShapeKind, w: number, h: number): string => {
  if (kind === 'readmodel') {
    const top = -h / 2 + headerOf(h)
    return [1 / 3, 2 / 3].map((part) => `M${-w / 2 + w * part} ${-h / 2 + 5}V${top - 5}`).join('')
  }
  if (kind === 'store') {
    const rim = rimOf(w, h)
    const ring = (y: number): string => `M${-w / 2} ${y}a${w / 2} ${rim} 0 0 0 ${w} 0`
    const rows = [0, 1, 2].map((row) => ring(h / 2 - rim - (stackOf(h) * (row + 1)) / 3))
    return `${ring(-h / 2 + rim)}${rows.join('')}`
  }
  if (kind === 'broker') {
    const end = endOf(h)
    return `M${w / 2 - end} ${-h / 2}a${end} ${h / 2} 0 0 0 0 ${h}`
  }
  return ''
}
