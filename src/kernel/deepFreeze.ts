const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function'

const refuseChange = (): never => {
  throw new TypeError(
    'Failed to change a frozen collection: because films are immutable. Make a copy and change that.',
  )
}

/** `Object.freeze` leaves the contents of maps and sets open, so their changing methods are shut as well. */
const shutCollection = (collection: Map<unknown, unknown> | Set<unknown>): void => {
  for (const method of ['set', 'add', 'delete', 'clear']) {
    if (method in collection) Object.defineProperty(collection, method, { value: refuseChange })
  }
}

const partsOf = (value: object): readonly unknown[] => {
  if (value instanceof Map) return [...value.keys(), ...value.values()]
  if (value instanceof Set) return [...value]
  return Object.values(value)
}

/** Freezes values with all that they hold. What it has frozen before it does not visit again. */
export const createDeepFreeze = (): (<Value>(value: Value) => Value) => {
  const frozen = new WeakSet()
  return (value) => {
    const open: unknown[] = [value]
    while (open.length > 0) {
      const one = open.pop()
      if (!isObject(one) || frozen.has(one)) continue
      frozen.add(one)
      if (one instanceof Map || one instanceof Set) shutCollection(one)
      // The elements of a typed array cannot be frozen, and trying throws.
      if (!ArrayBuffer.isView(one)) Object.freeze(one)
      open.push(...partsOf(one))
    }
    return value
  }
}
