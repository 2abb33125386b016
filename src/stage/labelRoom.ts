import type { Room } from './fitLabel.ts'
import { cornerOf, endOf, headerOf, nameHeight, rimOf, sideOf, stackOf, tipOf } from './outlines.ts'
import type { ShapeKind } from './scene.ts'

/** A place for words inside a thing; `x`, `y` is its centre, seen from the centre of the thing. */
export interface LabelRoom extends Room {
  readonly x: number
  readonly y: number
}

const between = (x: readonly [number, number], y: readonly [number, number]): LabelRoom => ({
  x: (x[0] + x[1]) / 2,
  y: (y[0] + y[1]) / 2,
  width: Math.max(24, x[1] - x[0]),
  height: Math.max(20, y[1] - y[0]),
})

const edge = 8

/** Where words may stand in a thing without touching its lines. */
export const labelRoom = (kind: ShapeKind, w: number, h: number): LabelRoom => {
  const left = -w / 2 + edge
  const right = w / 2 - edge
  const top = -h / 2 + 5
  const bottom = h / 2 - 5
  switch (kind) {
    case 'command':
      return between([left + tipOf(w, h) - 2, right - tipOf(w, h) * 0.6 + 2], [top, bottom])
    case 'policy': {
      const side = sideOf(w, h) * 0.6
      return between([left + side - 2, right - side + 2], [top, bottom])
    }
    case 'event':
    case 'external':
      return between([left, right], [top + cornerOf(w, h) * 0.4, bottom])
    case 'readmodel':
      return between([left, right], [-h / 2 + headerOf(h) + 3, bottom])
    case 'store':
      return between([left, right], [-h / 2 + rimOf(w, h) * 2, h / 2 - stackOf(h)])
    case 'broker':
      return between([left + endOf(h) * 0.6, right - endOf(h) * 1.8], [top, bottom])
    case 'client':
      return between([-w / 2, w / 2], [h / 2 - nameHeight + 4, h / 2])
    case 'aggregate':
    case 'service':
    case 'failure':
      return between([left, right], [top, bottom])
  }
}
