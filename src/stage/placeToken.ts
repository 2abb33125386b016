import { tokenAt, type SceneToken } from './scene.ts'

/** A drawing on the page and what it shows; kept, because reading it back from the page for each frame costs more. */
export interface PlacedToken {
  readonly element: Element
  readonly move: SVGTransform
  shown: SceneToken | null
}

/** Takes a drawing in hand; null for an element that is none. */
export const takeDrawing = (element: Element): PlacedToken | null => {
  const drawing = element.lastElementChild
  if (!(drawing instanceof SVGGElement) || drawing.ownerSVGElement === null) return null
  const list = drawing.transform.baseVal
  const move =
    list.numberOfItems > 0 ? list.getItem(0) : list.initialize(drawing.ownerSVGElement.createSVGTransform())
  element.setAttribute('visibility', 'hidden')
  element.removeAttribute('data-token')
  return { element, move, shown: null }
}

const drawTrail = (element: Element, { from, to }: SceneToken): void => {
  const line = element.querySelector('line')
  for (const [name, value] of Object.entries({ x1: from.x, y1: from.y, x2: to.x, y2: to.y })) {
    line?.setAttribute(name, String(value))
  }
}

const hide = (placed: PlacedToken): void => {
  if (placed.shown === null) return
  placed.shown = null
  placed.element.setAttribute('visibility', 'hidden')
  placed.element.removeAttribute('data-token')
}

const show = (placed: PlacedToken, token: SceneToken, still: boolean): void => {
  const { element, shown } = placed
  placed.shown = token
  if (shown === null) element.setAttribute('visibility', 'visible')
  if (shown?.id !== token.id) {
    element.setAttribute('data-token', token.id)
    if (element.hasAttribute('role')) element.setAttribute('aria-label', token.description ?? token.label)
  }
  if (still) drawTrail(element, token)
}

/** Puts a drawing where the token is at a moment; hides it where there is none. */
export const placeToken = (
  placed: PlacedToken,
  token: SceneToken | null,
  now: number,
  still: boolean,
): void => {
  const at = token === null ? null : tokenAt(token, now)
  if (token === null || at === null) return hide(placed)
  if (placed.shown !== token) show(placed, token, still)
  const { x, y } = still ? token.to : at
  placed.move.setTranslate(x, y)
}
