/** Which event stands in which row of a list. */
export interface RowOrder {
  readonly count: number
  /** Position of the event in a row (from 0); undefined beyond the end. */
  readonly idAt: (row: number) => number | undefined
  /** The row of an event, or of the one that would follow it in the list; 0 in an empty list. */
  readonly rowOf: (id: number) => number
}

/** All events up to `head`. */
export const wholeLog = (head: number, newestFirst: boolean): RowOrder => ({
  count: head,
  idAt: (row) => (row < 0 || row >= head ? undefined : newestFirst ? head - row : row + 1),
  rowOf: (id) => Math.max(0, Math.min(head - 1, newestFirst ? head - id : id - 1)),
})

/**
 * Events that match a filter, from two lists that only grow at their ends: `scanned` in the list's own direction, and
 * `since`, which came later, oldest first.
 */
export const matchingEvents = (
  scanned: readonly number[],
  since: readonly number[],
  newestFirst: boolean,
): RowOrder => {
  const count = scanned.length + since.length
  const before = newestFirst ? since.length : 0
  const idAt = (row: number): number | undefined => {
    if (newestFirst) return row < before ? since[before - 1 - row] : scanned[row - before]
    return row < scanned.length ? scanned[row] : since[row - scanned.length]
  }
  const comesBefore = (row: number, id: number): boolean => {
    const other = idAt(row) ?? 0
    return newestFirst ? other > id : other < id
  }
  const rowOf = (id: number): number => {
    let [low, high] = [0, count]
    while (low < high) {
      const middle = (low + high) >> 1
      if (comesBefore(middle, id)) low = middle + 1
      else high = middle
    }
    return Math.max(0, Math.min(count - 1, low))
  }
  return { count, idAt, rowOf }
}
