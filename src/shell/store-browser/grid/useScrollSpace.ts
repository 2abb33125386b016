import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import {
  afterScroll,
  elementHeight,
  placeAt,
  rowsToDraw,
  topOf,
  topToSee,
  type ScrollPlace,
  type ScrollSpace,
} from './scrollSpace.ts'

/** Rows drawn beyond the edges, so that a fast hand sees no gap. */
const more = 12

interface Scrolling {
  readonly scroller: RefObject<HTMLTableElement | null>
  readonly onScroll: () => void
  /** Height of the element that holds the rows, in pixels. */
  readonly height: number
  /** Rows are drawn that much higher, in pixels. */
  readonly offset: number
  readonly first: number
  readonly last: number
  /** First row in sight. */
  readonly firstInSight: number
  /** Whole rows in sight; at least 1. */
  readonly page: number
  readonly isAtTop: boolean
  /** Brings a row into sight: with the least movement, or to the middle. */
  readonly see: (row: number, how: 'near' | 'middle') => void
}

/** Where the list stands, how often the page (not the hand) moved it there, and for how many rows that holds. */
interface Standing {
  readonly place: ScrollPlace
  readonly moves: number
  readonly rowCount: number
}

const standing = (before: Standing, place: ScrollPlace, hand: number | null): Standing => ({
  ...before,
  place,
  moves: place.scrollTop === (hand ?? before.place.scrollTop) ? before.moves : before.moves + 1,
})

/** The height in which rows can be seen: that of the scroller without the header that stays. */
const useViewport = (scroller: RefObject<HTMLElement | null>, headerHeight: number): number => {
  const [viewport, setViewport] = useState(600)
  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const observer = new ResizeObserver(() => {
      setViewport(Math.max(headerHeight, element.clientHeight - headerHeight))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller, headerHeight])
  return viewport
}

/** Keeps the element's scroll position and the rows that are drawn together. The header is as high as a row. */
export const useScrollSpace = (rowCount: number, rowHeight: number): Scrolling => {
  const scroller = useRef<HTMLTableElement>(null)
  const viewport = useViewport(scroller, rowHeight)
  const space: ScrollSpace = { rowCount, rowHeight, viewport }
  const [state, setState] = useState<Standing>({ place: { scrollTop: 0, offset: 0 }, moves: 0, rowCount })
  if (state.rowCount !== rowCount) {
    // Rows came or went: the same pixel stays at the upper edge.
    setState({ ...standing(state, placeAt(space, topOf(state.place)), null), rowCount })
  }
  const { place, moves } = state

  useLayoutEffect(() => {
    // Only where the page moves the list: the hand may be further already than the last event said.
    if (moves > 0 && scroller.current !== null) scroller.current.scrollTop = place.scrollTop
    // oxlint-disable-next-line react/exhaustive-deps -- the place is that of the move
  }, [moves])

  const onScroll = (): void => {
    const scrollTop = scroller.current?.scrollTop ?? 0
    if (Math.abs(scrollTop - place.scrollTop) < 1) return
    setState((before) => standing(before, afterScroll(space, before.place, scrollTop), scrollTop))
  }

  const see = useCallback(
    (row: number, how: 'near' | 'middle'): void => {
      const now = { rowCount, rowHeight, viewport }
      const middle = row * rowHeight - (viewport - rowHeight) / 2
      setState((before) =>
        standing(before, placeAt(now, how === 'near' ? topToSee(now, before.place, row) : middle), null),
      )
    },
    [rowCount, rowHeight, viewport],
  )

  return {
    scroller,
    onScroll,
    height: elementHeight(space),
    offset: place.offset,
    ...rowsToDraw(space, place, more),
    firstInSight: rowsToDraw(space, place, 0).first,
    page: Math.max(1, Math.floor(viewport / rowHeight) - 1),
    isAtTop: topOf(place) < rowHeight / 2,
    see,
  }
}
