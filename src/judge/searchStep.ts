import type { RegisterHistory, RegisterOp, Value } from './history.ts'

/** An operation as the search sees it. Values are numbered, so that states compare quickly. */
export interface SearchStep {
  /** Its place in the history. */
  readonly place: number
  readonly call: number
  /** Infinity while pending. */
  readonly ret: number
  readonly pending: boolean
  /** Whether it leaves the register as it is wherever it can take effect. */
  readonly keepsState: boolean
  /** The same number for operations that do the same. */
  readonly deed: number
  /** The number of the value after it, or null where it cannot take effect. */
  readonly apply: (state: number) => number | null
}

/** A history, ready to be searched. */
export interface SearchTask {
  /** By the time of their calls. */
  readonly steps: readonly SearchStep[]
  /** Number of the first value. */
  readonly initial: number
  readonly valueOf: (state: number) => Value
}

const applier = (op: RegisterOp, numberOf: (value: Value) => number): SearchStep['apply'] => {
  const value = numberOf(op.v ?? null)
  if (op.f === 'w') return () => value
  if (op.f === 'r') return (state) => (state === value ? state : null)
  const old = numberOf(op.old)
  if (op.ret !== null && op.ok === false) return (state) => (state === old ? null : state)
  return (state) => (state === old ? value : null)
}

const keepsState = (op: RegisterOp): boolean =>
  op.f === 'r' || (op.f === 'c' && (op.old === op.v || (op.ret !== null && op.ok === false)))

/** Gives each new item the next number, from 0. */
const numbering =
  <Item>(numbers: Map<Item, number>) =>
  (item: Item): number => {
    const number = numbers.get(item) ?? numbers.size
    numbers.set(item, number)
    return number
  }

/** Makes a search task of a history. Pending reads are left out: they returned nothing that would have to be explained. */
export const searchTaskOf = ({ init, ops }: RegisterHistory): SearchTask => {
  const values = new Map<Value, number>()
  const numberOf = numbering(values)
  const deedOf = numbering(new Map<string, number>())
  const initial = numberOf(init)
  const steps = ops.flatMap((op, place): readonly SearchStep[] => {
    const pending = op.ret === null
    if (pending && keepsState(op)) return []
    return [
      {
        place,
        call: op.call,
        ret: op.ret ?? Infinity,
        pending,
        keepsState: keepsState(op),
        deed: deedOf(JSON.stringify(op.f === 'c' ? [op.old, op.v] : op.v)),
        apply: applier(op, numberOf),
      },
    ]
  })
  return {
    steps: steps.sort((one, other) => one.call - other.call),
    initial,
    valueOf: (state) => [...values.keys()][state] ?? null,
  }
}
