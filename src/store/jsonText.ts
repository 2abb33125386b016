import { InvalidEventError } from './errors.ts'

const deepest = 100

const refuse = (path: string, what: string): never => {
  throw new InvalidEventError(
    `Failed to append: because ${path} is ${what}, which JSON cannot keep. Give plain data: text, finite numbers, booleans, null, lists and objects.`,
  )
}

const nameOf = (value: unknown): string => {
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return 'a Date (give its ISO text)'
  return `a ${typeof value}`
}

const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const check = (value: unknown, path: string, depth: number): void => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return
  if (typeof value === 'number' && Number.isFinite(value)) return
  if (typeof value !== 'object') return refuse(path, nameOf(value))
  if (depth > deepest) return refuse(path, `more than ${deepest} levels deep or a circle`)
  if (Array.isArray(value)) {
    // Not forEach: it would step over the holes of a sparse list, which JSON fills with null.
    for (let index = 0; index < value.length; index += 1) check(value[index], `${path}[${index}]`, depth + 1)
    return
  }
  if (!isPlainObject(value)) return refuse(path, nameOf(value))
  if (Object.getOwnPropertySymbols(value).length > 0) return refuse(path, 'an object with symbols as keys')
  for (const [key, item] of Object.entries(value)) {
    // A key without a value is left out by JSON; that loses nothing.
    if (item !== undefined) check(item, `${path}.${key}`, depth + 1)
  }
}

/** JSON text of an event's data. @throws {InvalidEventError} naming the place that JSON would lose or change */
export const jsonText = (eventData: unknown): string => {
  if (typeof eventData !== 'object' || eventData === null || Array.isArray(eventData)) {
    return refuse('eventData', eventData === null ? 'null and not an object' : `no object`)
  }
  check(eventData, 'eventData', 0)
  return JSON.stringify(eventData)
}
