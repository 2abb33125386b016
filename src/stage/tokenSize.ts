import { textWidth } from './letterWidths.ts'
import { cornerOf, endOf, sideOf, tipOf } from './outlines.ts'
import type { ShapeKind } from './scene.ts'

const height = 42
const most = 260

/** What a kind needs beside its words, for a shape of this height. */
const besides = (kind: ShapeKind): number => {
  const wide = 1000
  if (kind === 'command') return 1.6 * tipOf(wide, height) + 14
  if (kind === 'policy') return 1.2 * sideOf(wide, height) + 14
  if (kind === 'broker') return 2.4 * endOf(height) + 14
  if (kind === 'event') return cornerOf(wide, height) + 12
  return 20
}

/** Size of a moving message: as wide as its words need, at most 260 units. */
export const tokenSize = (
  kind: ShapeKind,
  label: string,
): { readonly width: number; readonly height: number } => ({
  width: Math.min(most, Math.max(64, Math.ceil(textWidth(label, 18) + besides(kind)))),
  height,
})
