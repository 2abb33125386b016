import { foldAggregates, sameData } from '../../../garage/index.ts'
import type { RecordedEvent } from '../../../store/index.ts'

/** What became of rows that were replayed in several ways, each compared with the state that the log makes. */
export interface ReplayedRows {
  readonly byOrder: boolean
  readonly byId: boolean
  /** In the order in which they lie on the screen. */
  readonly asTheyLie: boolean
  /** Order is 1, 2, 3, ... in each aggregate. */
  readonly withoutGaps: boolean
}

const isGapless = (rows: readonly RecordedEvent[]): boolean => {
  const next = new Map<string, number>()
  return rows
    .toSorted((a, b) => a.order - b.order)
    .every(({ aggregateId, order }) => {
      const expected = (next.get(aggregateId) ?? 0) + 1
      next.set(aggregateId, order)
      return order === expected
    })
}

/** Folding rows in a wrong order can break a rule that the events never broke: that is another state too. */
const folded = (rows: readonly RecordedEvent[]): unknown => {
  try {
    return foldAggregates(rows)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Replays rows by Order, by Id and as they lie, and compares the states of the aggregates. */
export const replayRows = (rows: readonly RecordedEvent[]): ReplayedRows => {
  const truth = folded(rows.toSorted((a, b) => a.id - b.id))
  const equals = (other: unknown): boolean => sameData(truth, other)
  return {
    byOrder: equals(folded(rows.toSorted((a, b) => a.order - b.order))),
    byId: equals(folded(rows.toSorted((a, b) => a.id - b.id))),
    asTheyLie: equals(folded(rows)),
    withoutGaps: isGapless(rows),
  }
}
