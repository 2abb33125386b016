import type { CapState, Operation } from './model/state.ts'

/** All values that a replica holds or a message carries. */
export const heldValues = ({ replicas, messages }: CapState): ReadonlySet<string> =>
  new Set(
    [...replicas, ...messages].flatMap(({ held, siblings }) => [
      ...(held === null || held.value === null ? [] : [held.value]),
      ...(siblings?.siblings ?? []).map(({ value }) => value),
    ]),
  )

/** All values that what is held grew out of: each write names the value that its writer replaced. */
const withAncestors = (
  held: ReadonlySet<string>,
  writes: ReadonlyMap<string, Operation>,
): ReadonlySet<string> => {
  const known = new Set<string>()
  for (const value of held) {
    let at: string | null = value
    while (at !== null && !known.has(at)) {
      known.add(at)
      at = writes.get(at)?.over ?? null
    }
  }
  return known
}

/** Whether two operations ran at the same time. */
export const overlaps = (one: Operation, other: Operation): boolean =>
  one.call <= (other.ret ?? Infinity) && other.call <= (one.ret ?? Infinity)

/**
 * Acknowledged writes that are gone without a trace, by their places in the history: no replica holds them, and nobody
 * whose write is held had known of them. One that ran at the same time as such a write may have come just before it.
 * With siblings nothing of this happens, as long as a write replaces only what its writer has seen.
 */
export const lostWrites = (state: CapState): readonly number[] => {
  const { ops } = state.history
  const writes = new Map(ops.flatMap((op) => (op.f === 'w' ? [[String(op.v), op] as const] : [])))
  const known = withAncestors(heldValues(state), writes)
  const survivors = [...known].flatMap((value) => writes.get(value) ?? [])
  return ops.flatMap((op, place) => {
    if (op.f !== 'w' || op.ret === null || known.has(String(op.v))) return []
    if (isReplacedKnowingly(op, survivors)) return []
    return survivors.some((survivor) => overlaps(op, survivor)) ? [] : [place]
  })
}

/** Whether one of the survivors was written by somebody who had seen the operation: with siblings. */
export const isReplacedKnowingly = ({ dot }: Operation, survivors: readonly Operation[]): boolean =>
  dot !== null &&
  survivors.some(({ context }) => context !== null && dot.counter <= (context[dot.replica] ?? 0))
