import type { RegisterHistory, RegisterOp, Value } from './history.ts'

/** An operation with its place in the history, and its answer at the end of time while it is pending. */
export interface PlacedOp {
  readonly place: number
  readonly op: RegisterOp
  readonly call: number
  /** Infinity while pending. */
  readonly ret: number
}

/**
 * The life of one value, as its write and its reads prove it. `from` is the earliest answer, `to` the latest call among
 * them. A forward zone, `from` < `to`: the register held the value at least from `from` to `to`. A backward zone: one
 * instant is enough, anywhere in `to` to `from`.
 * Source: Gibbons and Korach, "Testing Shared Memories", 1997.
 */
export interface Zone {
  readonly value: Value
  /** Null for the value that was there from the beginning. */
  readonly write: PlacedOp | null
  readonly reads: readonly PlacedOp[]
  /** The operation that was answered first; null for the beginning of time. */
  readonly first: PlacedOp | null
  /** The operation that was called last; null for the beginning of time. */
  readonly last: PlacedOp | null
  readonly from: number
  readonly to: number
}

export interface Zones {
  readonly zones: readonly Zone[]
  /** Reads of values that nobody wrote. */
  readonly unwritten: readonly PlacedOp[]
}

/** Whether zones can judge a history: reads and writes only, and no value comes about twice. */
export const hasZones = ({ init, ops }: RegisterHistory): boolean => {
  const seen = new Set<Value>([init])
  return ops.every((op) => {
    if (op.f === 'r') return true
    if (op.f === 'c' || seen.has(op.v)) return false
    seen.add(op.v)
    return true
  })
}

const zoneOf = (value: Value, write: PlacedOp | null, reads: readonly PlacedOp[]): Zone => {
  let [first, last] = [write, write]
  for (const read of reads) {
    if (first !== null && read.ret < first.ret) first = read
    if (last === null || read.call > last.call) last = read
  }
  return { value, write, reads, first, last, from: first?.ret ?? -Infinity, to: last?.call ?? -Infinity }
}

/** The zones of a history for which `hasZones` holds. Pending reads returned nothing and are left out. */
export const zonesOf = ({ init, ops }: RegisterHistory): Zones => {
  const writes = new Map<Value, PlacedOp | null>([[init, null]])
  const reads: PlacedOp[] = []
  ops.forEach((op, place) => {
    const placed = { place, op, call: op.call, ret: op.ret ?? Infinity }
    if (op.f !== 'r') writes.set(op.v, placed)
    else if (op.ret !== null) reads.push(placed)
  })
  const readsOf = new Map([...writes.keys()].map((value) => [value, [] as PlacedOp[]]))
  const unwritten: PlacedOp[] = []
  for (const read of reads) (readsOf.get(read.op.v ?? null) ?? unwritten).push(read)
  return {
    zones: [...writes].map(([value, write]) => zoneOf(value, write, readsOf.get(value) ?? [])),
    unwritten,
  }
}
