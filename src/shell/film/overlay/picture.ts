/** A place in the window, in CSS pixels. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

/** A card that covers the window. */
export type Card =
  | { readonly is: 'title'; readonly chapter: string; readonly title: string; readonly say: string }
  | { readonly is: 'chapter'; readonly place: string; readonly title: string }
  | {
      readonly is: 'question'
      readonly title: string
      readonly ask: string
      readonly options: readonly string[]
      /** The right answer, once it is told; null while the question is open. */
      readonly right: string | null
    }
  | { readonly is: 'end'; readonly title: string; readonly steps: readonly string[]; readonly say: string }

interface Moving {
  readonly from: ScreenPoint
  readonly to: ScreenPoint
  /** On the film's clock. */
  readonly began: number
  readonly lasts: number
}

/** All that lies over the page. Times are on the film's clock, in milliseconds. */
export interface Overlay {
  /** Whether there is room for captions: a lesson's film has it, a film of any page lays them over it. */
  readonly strip: { readonly title: string; readonly place: string } | null
  readonly caption: string | null
  readonly card: Card | null
  /** When the card begins to fade away, and how long that takes; null while it stays. */
  readonly fading: { readonly began: number; readonly lasts: number } | null
  readonly pointer: Moving | null
  readonly pressed: number | null
  readonly keys: string | null
}

/** Nothing over the page. */
export const emptyOverlay: Overlay = {
  strip: null,
  caption: null,
  card: null,
  fading: null,
  pointer: null,
  pressed: null,
  keys: null,
}

/** How long the ring around a press is seen. */
export const rippleLasts = 450

const part = (now: number, began: number, lasts: number): number =>
  lasts <= 0 ? 1 : Math.min(1, Math.max(0, (now - began) / lasts))

/** From rest to rest with the least jerk: how a hand moves. */
const handMoves = (t: number): number => t * t * t * (10 - 15 * t + 6 * t * t)

/** Where the pointer is: on an arc, because a hand turns at the wrist. */
export const pointerAt = ({ from, to, began, lasts }: Moving, now: number): ScreenPoint => {
  const t = handMoves(part(now, began, lasts))
  const bow = 0.14 * (to.x >= from.x ? -1 : 1)
  const control = {
    x: (from.x + to.x) / 2 - (to.y - from.y) * bow,
    y: (from.y + to.y) / 2 + (to.x - from.x) * bow,
  }
  const mix = (a: number, b: number, c: number): number => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c
  return { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) }
}

/** How far the ring around a press has grown, 0 to 1; null where none is seen. */
export const rippleAt = ({ pressed }: Overlay, now: number): number | null => {
  if (pressed === null) return null
  const t = part(now, pressed, rippleLasts)
  return t >= 1 ? null : t
}

/** Opacity of the card, 0 to 1. */
export const cardOpacityAt = ({ card, fading }: Overlay, now: number): number => {
  if (card === null) return 0
  return fading === null ? 1 : 1 - handMoves(part(now, fading.began, fading.lasts))
}
