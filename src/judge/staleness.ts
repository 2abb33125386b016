import type { Millis } from '../kernel/index.ts'
import type { RegisterHistory, Value } from './history.ts'
import { versionsOf, type Answered, type Versions } from './versions.ts'

/** A read that returned a version although a newer one had been acknowledged before the read began. */
export interface StaleRead {
  /** The read, by its place in the history. */
  readonly read: number
  /** The newer writes that were answered before it was called, by their places, ascending. */
  readonly missed: readonly number[]
  /** How long, when the read was called, the first of them had been acknowledged. Above 0. */
  readonly behind: Millis
}

type Missed = (read: Answered) => readonly Answered[]

const byLookingAtAll =
  ({ writes, isOlder }: Versions): Missed =>
  (read) =>
    writes.filter((write) => write.ret < read.call && isOlder(read.value, write.value))

/** Where versions have one order: back from the read, only as far as something newer had been acknowledged. */
const byLookingBack = ({ writes, isOlder }: Versions): Missed => {
  const answered = [...writes].sort((one, other) => one.ret - other.ret)
  const newest: Answered[] = []
  for (const write of answered) {
    const before = newest.at(-1)
    newest.push(before !== undefined && isOlder(write.value, before.value) ? before : write)
  }
  const isNewer = (write: Answered | undefined, read: Answered): write is Answered =>
    write !== undefined && isOlder(read.value, write.value)
  return (read) => {
    const missed: Answered[] = []
    let place = countBefore(answered, read.call) - 1
    for (; isNewer(newest[place], read); place -= 1) {
      const write = answered[place]
      if (isNewer(write, read)) missed.push(write)
    }
    return missed
  }
}

/** How many of them, by the time of their answers, were answered before a moment. */
const countBefore = (answered: readonly Answered[], moment: Millis): number => {
  let low = 0
  let high = answered.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((answered[middle]?.ret ?? moment) < moment) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The stale reads of a history, by the time of their calls. A read that overlaps a write may return either version: it
 * is not stale. What `order` is, see `versionsOf`.
 *
 * @throws {HistoryError} when the history is not one of versions.
 */
export const staleReads = (history: RegisterHistory, order?: readonly Value[]): readonly StaleRead[] => {
  const versions = versionsOf(history, order)
  const missedBy = order === undefined ? byLookingAtAll(versions) : byLookingBack(versions)
  return versions.reads.flatMap((read) => {
    const missed = missedBy(read)
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
