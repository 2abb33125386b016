import { checkHistory } from './checkHistory.ts'
import { HistoryError, type RegisterHistory, type RegisterOp, type Value } from './history.ts'
import { valueInWords } from './opInWords.ts'

/** A read or a write that was answered. */
export interface Answered {
  readonly place: number
  readonly op: RegisterOp
  readonly call: number
  readonly ret: number
  readonly value: Value
}

/** A history of versions: each value stands for the one write that made it. */
export interface Versions {
  /** By the time of their calls. */
  readonly reads: readonly Answered[]
  /** By the time of their calls. */
  readonly writes: readonly Answered[]
  /** Whether one version is older than another; false where nothing says so. */
  readonly isOlder: (one: Value, other: Value) => boolean
}

const refuse = (why: string, advice: string): never => {
  throw new HistoryError(`Failed to judge: because ${why}. ${advice}`)
}

const checkVersions = ({ init, ops }: RegisterHistory): void => {
  const madeBy = new Map<Value, string>([[init, 'there from the beginning']])
  ops.forEach((op, place) => {
    if (op.f === 'c') refuse(`op ${place} is a compare-and-set`, 'Give reads and writes only.')
    if (op.f !== 'w') return
    const made = madeBy.get(op.v)
    if (made !== undefined) {
      refuse(
        `op ${place} writes ${valueInWords(op.v)}, which was ${made}`,
        'Give each write a value of its own.',
      )
    }
    madeBy.set(op.v, `written by op ${place}`)
  })
}

const answered = (ops: readonly RegisterOp[], f: 'r' | 'w'): readonly Answered[] =>
  ops
    .flatMap((op, place) =>
      op.f === f && op.ret !== null ? [{ place, op, call: op.call, ret: op.ret, value: op.v ?? null }] : [],
    )
    .sort((one, other) => one.call - other.call)

const byOrder = (init: Value, order: readonly Value[]): Versions['isOlder'] => {
  const ranks = new Map(order.map((value, index) => [value, index]))
  if (!ranks.has(init)) ranks.set(init, -1)
  const rankOf = (value: Value): number =>
    ranks.get(value) ??
    refuse(
      `the order of versions does not name ${valueInWords(value)}`,
      'Name all values written, oldest first.',
    )
  return (one, other) => rankOf(one) < rankOf(other)
}

const byTime = ({ init, ops }: RegisterHistory): Versions['isOlder'] => {
  const writes = new Map<Value, RegisterOp>()
  for (const op of ops) if (op.f === 'w') writes.set(op.v, op)
  return (one, other) => {
    const [earlier, later] = [writes.get(one), writes.get(other)]
    if (later === undefined) return false
    return earlier === undefined ? one === init : earlier.ret !== null && earlier.ret < later.call
  }
}

/**
 * Reads a history as one of versions. `order` names the values oldest first, as the system itself ranks them (by tag or
 * time stamp); without it, one version is older than another only where its write was answered before the other was called.
 *
 * @throws {HistoryError} for a compare-and-set, a value written twice, or a value that `order` does not name.
 */
export const versionsOf = (history: RegisterHistory, order?: readonly Value[]): Versions => {
  checkHistory(history)
  checkVersions(history)
  return {
    reads: answered(history.ops, 'r'),
    writes: answered(history.ops, 'w'),
    isOlder: order === undefined ? byTime(history) : byOrder(history.init, order),
  }
}
