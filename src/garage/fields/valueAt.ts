/** The value that a row of keys leads to, through own properties only; undefined when there is none. */
export const valueIn = (data: unknown, keys: readonly string[]): unknown => {
  let value = data
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[key]
  }
  return value
}

/** The value at a path, for instance `vehicleInfo.brand`; undefined when there is none. */
export const valueAt = (data: unknown, path: string): unknown => valueIn(data, path.split('.'))
