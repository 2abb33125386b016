import { PlainDataError } from './errors.ts'

const deepest = 200

const refuse = (what: string, path: string): never => {
  throw new PlainDataError(
    `Failed to write ${path === '' ? 'the value' : `"${path}"`} as text: because it is ${what}. Use plain data: objects, lists, texts, numbers, booleans and null.`,
  )
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const writeObject = (value: object, path: string, depth: number): string => {
  if (depth > deepest) return refuse(`nested more than ${deepest} deep, or holds itself`, path)
  if (Array.isArray(value)) {
    return `[${value.map((item, index) => write(item ?? null, `${path}[${index}]`, depth + 1)).join(',')}]`
  }
  if (!isPlain(value)) return refuse(`a ${value.constructor.name}`, path)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${write(member, `${path}.${key}`, depth + 1)}`)
  return `{${members.join(',')}}`
}

const write = (value: unknown, path: string, depth: number): string => {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : refuse(String(value), path)
  if (typeof value === 'object') return writeObject(value, path, depth)
  return refuse(typeof value === 'undefined' ? 'undefined' : `a ${typeof value}`, path)
}

/**
 * The one text for plain data: JSON with sorted keys and without spaces. Members that are undefined are left out, as in
 * JSON. Equal data have equal texts.
 *
 * @throws {PlainDataError} for what JSON cannot hold, with the path to it.
 */
export const canonicalJson = (value: unknown): string => write(value, '', 0)
