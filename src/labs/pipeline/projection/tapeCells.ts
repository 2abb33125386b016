/** A place on the tape: an event of the log, and whether the reader has it. */
export interface TapeCell {
  readonly id: number
  readonly read: boolean
}

/** The end of the log as a reader sees it. */
export interface TapeView {
  /** Oldest first; at most as many as were asked for. */
  readonly cells: readonly TapeCell[]
  /** Events that the reader has not got yet and that are too far back to be drawn. */
  readonly hidden: number
}

/** The last `length` events of a log, and how many of them a reader at `checkpoint` has folded. */
export const tapeCells = (head: number, checkpoint: number, length: number): TapeView => {
  const first = Math.max(1, head - length + 1)
  const count = Math.max(0, head - first + 1)
  const cells = Array.from({ length: count }, (_, index) => ({
    id: first + index,
    read: first + index <= checkpoint,
  }))
  return { cells, hidden: Math.max(0, first - 1 - checkpoint) }
}
