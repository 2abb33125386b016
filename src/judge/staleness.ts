import type { Millis } from '../kernel/index.ts'
import type { RegisterHistory, Value } from './history.ts'
import { versionsOf } from './versions.ts'

/** A read that returned a version although a newer one had been acknowledged before the read began. */
export interface StaleRead {
  /** The read, by its place in the history. */
  readonly read: number
  /** The newer writes that were answered before it was called, by their places, ascending. */
  readonly missed: readonly number[]
  /** How long, when the read was called, the first of them had been acknowledged. Above 0. */
  readonly behind: Millis
}

/**
 * The stale reads of a history, by the time of their calls. A read that overlaps a write may return either version: it
 * is not stale. What `order` is, see `versionsOf`.
 *
 * @throws {HistoryError} when the history is not one of versions.
 */
export const staleReads = (history: RegisterHistory, order?: readonly Value[]): readonly StaleRead[] => {
  const { reads, writes, isOlder } = versionsOf(history, order)
  return reads.flatMap((read) => {
    const missed = writes.filter((write) => write.ret < read.call && isOlder(read.value, write.value))
    if (missed.length === 0) return []
    const since = Math.min(...missed.map((write) => write.ret))
    return [
      {
        read: read.place,
        missed: missed.map((write) => write.place).sort((one, other) => one - other),
        behind: read.call - since,
      },
    ]
  })
}
