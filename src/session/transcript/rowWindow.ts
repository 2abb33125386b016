/** Which rows of a long list are drawn: from `first` up to and without `end`. */
export interface RowWindow {
  readonly first: number
  readonly end: number
}

/** Rows drawn beyond each edge, so that scrolling shows no gap. */
const margin = 8

/** The rows that can be seen, and some more; all sizes in pixels. */
export const rowWindow = (count: number, rowHeight: number, scrolled: number, height: number): RowWindow => {
  const first = Math.max(0, Math.min(count, Math.floor(scrolled / rowHeight)) - margin)
  const end = Math.min(count, Math.ceil((scrolled + height) / rowHeight) + margin)
  return { first, end: Math.max(first, end) }
}
