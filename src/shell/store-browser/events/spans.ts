/** Positions from `from` to `to`, inclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Positions so close are read together: reading a few too many is cheaper than asking twice. */
const nearby = 24

/** Most positions that are read at a time; the page stays free in between. */
const longest = 200

/** The fewest reads that bring these positions, in ascending order. */
export const spansOf = (ids: readonly number[]): readonly Span[] => {
  const spans: Span[] = []
  for (const id of ids.toSorted((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last !== undefined && id - last.to <= nearby && id - last.from < longest) {
      spans[spans.length - 1] = { from: last.from, to: id }
    } else spans.push({ from: id, to: id })
  }
  return spans
}
