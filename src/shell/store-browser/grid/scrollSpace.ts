/**
 * Maps a list of a million rows onto an element that browsers can still draw. The rows have a height together that no
 * element may have (Chromium ends at 33.5 million pixels, Firefox at 17.8), so the element is made shorter: near both
 * ends a pixel scrolled is a pixel of rows, in between the scroll bar covers more. Small steps always move the rows by
 * as much as the hand moved.
 */
export interface ScrollSpace {
  /** At least 0. */
  readonly rowCount: number
  /** Pixels. */
  readonly rowHeight: number
  /** Pixels of rows that can be seen at a time. */
  readonly viewport: number
}

/** Where the list stands. */
export interface ScrollPlace {
  /** The element's own, in pixels. */
  readonly scrollTop: number
  /** Pixels of rows above the element's own top: rows are drawn that much higher. */
  readonly offset: number
}

/** Tallest element, in pixels. */
export const tallest = 10_000_000

/** Pixels at each end where the element and the rows go together. */
const endZone = 500_000

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value))

const rowsHeight = ({ rowCount, rowHeight }: ScrollSpace): number => rowCount * rowHeight

/** Height of the element, in pixels. */
export const elementHeight = (space: ScrollSpace): number => Math.min(rowsHeight(space), tallest)

const lastTop = (space: ScrollSpace): number => Math.max(0, rowsHeight(space) - space.viewport)

const lastScrollTop = (space: ScrollSpace): number => Math.max(0, elementHeight(space) - space.viewport)

/** Pixels of rows for each pixel of the element, between the ends. At least 1. */
const stretch = (space: ScrollSpace): number =>
  (lastTop(space) - 2 * endZone) / (lastScrollTop(space) - 2 * endZone)

const isStretched = (space: ScrollSpace): boolean => rowsHeight(space) > tallest

const topAt = (space: ScrollSpace, scrollTop: number): number => {
  if (!isStretched(space) || scrollTop <= endZone) return scrollTop
  const fromEnd = lastScrollTop(space) - scrollTop
  if (fromEnd <= endZone) return lastTop(space) - fromEnd
  return endZone + (scrollTop - endZone) * stretch(space)
}

const scrollTopAt = (space: ScrollSpace, top: number): number => {
  if (!isStretched(space) || top <= endZone) return top
  const fromEnd = lastTop(space) - top
  if (fromEnd <= endZone) return lastScrollTop(space) - fromEnd
  return endZone + (top - endZone) / stretch(space)
}

/** The place that shows the pixel `top` of all rows at the upper edge; at the nearest end when there is none. */
export const placeAt = (space: ScrollSpace, top: number): ScrollPlace => {
  const wanted = clamp(top, lastTop(space))
  const scrollTop = Math.round(scrollTopAt(space, wanted))
  return { scrollTop, offset: wanted - scrollTop }
}

/** Pixel of all rows that is at the upper edge. */
export const topOf = ({ scrollTop, offset }: ScrollPlace): number => scrollTop + offset

/**
 * The place after the element was scrolled. Its `scrollTop` differs from the one given when the element has to be moved
 * so that the scroll bar and the rows agree again.
 */
export const afterScroll = (space: ScrollSpace, before: ScrollPlace, scrollTop: number): ScrollPlace => {
  const isStep = Math.abs(scrollTop - before.scrollTop) <= 2 * space.viewport
  if (!isStep) return { scrollTop, offset: topAt(space, scrollTop) - scrollTop }
  const top = scrollTop + before.offset
  const exact = placeAt(space, top)
  const isAtEnd = scrollTop <= 0 || scrollTop >= lastScrollTop(space)
  const drift = Math.abs(exact.scrollTop - scrollTop)
  return drift > endZone / 4 || (isAtEnd && drift > 1) || top !== clamp(top, lastTop(space))
    ? exact
    : { scrollTop, offset: before.offset }
}

/** Numbers of the rows to draw, from 0, `last` exclusive: what can be seen, and `more` on both sides. */
export const rowsToDraw = (
  space: ScrollSpace,
  place: ScrollPlace,
  more: number,
): { readonly first: number; readonly last: number } => {
  const top = topOf(place)
  const first = Math.floor(top / space.rowHeight) - more
  const last = Math.ceil((top + space.viewport) / space.rowHeight) + more
  return { first: clamp(first, space.rowCount), last: clamp(last, space.rowCount) }
}

/** The pixel `top` that brings a row into sight with the least movement. */
export const topToSee = (space: ScrollSpace, place: ScrollPlace, row: number): number => {
  const top = topOf(place)
  const rowTop = row * space.rowHeight
  if (rowTop < top) return rowTop
  return Math.max(top, rowTop + space.rowHeight - space.viewport)
}
