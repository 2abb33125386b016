import {
  crc32,
  deflate,
  fromBase64url,
  inflate,
  plainJson,
  ShareError,
  toBase64url,
} from '../../../session/index.ts'
import type { Json } from '../../../store/index.ts'
import { limits, type OwnEvent } from '../sandbox/protocol.ts'

/** A program as it is passed on; a link carries it without events. */
export interface SharedProgram {
  readonly program: string
  readonly events: readonly OwnEvent[]
}

const format = 1
const headerLength = 5
const mostBytes = 1_000_000

/** Longer links are cut off on their way; then a file is the better way. In characters. */
export const longestProgramLink = 8_192

const refuse = (because: string, advice: string): never => {
  throw new ShareError(`Failed to open the shared program: because ${because}. ${advice}`)
}

/** Says "program" where the codecs, made for runs, say "run". */
const sayProgram = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ShareError)) throw error
    throw new ShareError(error.message.replace('shared run', 'shared program'), { cause: error })
  }
}

const isEvent = (value: unknown): value is OwnEvent => {
  if (typeof value !== 'object' || value === null) return false
  const { type, data } = value as { readonly type?: unknown; readonly data?: unknown }
  return typeof type === 'string' && type !== '' && typeof data === 'object' && data !== null
}

const parse = (text: string): SharedProgram => {
  const value = plainJson(text) as Readonly<Record<string, Json>> | null
  const made = value?.['format']
  if (typeof made === 'number' && made > format) refuseNewer(made)
  const { program, events } = { program: value?.['program'], events: value?.['events'] ?? [] }
  if (made !== format || typeof program !== 'string')
    return refuse('it holds no program', 'Ask for it once more.')
  if (program.length > limits.program) return refuse('the program is too long', 'Choose another.')
  const list: readonly unknown[] = Array.isArray(events) ? events : [null]
  if (list.length > limits.events || !list.every(isEvent)) {
    return refuse('its events are damaged or too many', 'Ask for it once more.')
  }
  return { program, events: list }
}

const refuseNewer = (made: number): never =>
  refuse(
    `it was made by a newer Replayground (format ${made}, and this one knows ${format})`,
    'Load this page again to get the newest one.',
  )

/** A program, and its events, as the text of a file. */
export const programFileText = (shared: SharedProgram): string =>
  JSON.stringify({ format, ...shared }, null, 2)

/** The program in the text of a file. @throws {ShareError} says what is wrong */
export const readProgramFile = (text: string): Promise<SharedProgram> =>
  sayProgram(() => Promise.resolve().then(() => parse(text)))

/** The part of a link that carries a program. */
export const programLinkText = async (program: string): Promise<string> => {
  const text = new TextEncoder().encode(JSON.stringify({ format, program }))
  const packed = await deflate(text)
  const bytes = new Uint8Array(headerLength + packed.length)
  bytes[0] = format
  new DataView(bytes.buffer).setUint32(1, crc32(text))
  bytes.set(packed, headerLength)
  return toBase64url(bytes)
}

/** The program in a link. Nothing of it is run. @throws {ShareError} says what is wrong */
export const readProgramLink = (linkText: string): Promise<SharedProgram> =>
  sayProgram(async () => {
    const bytes = fromBase64url(linkText)
    const made = bytes[0] ?? 0
    if (made > format) refuseNewer(made)
    if (bytes.length <= headerLength) refuse('it is cut off', 'Ask for it once more, and copy all of it.')
    const text = await inflate(bytes.slice(headerLength), mostBytes)
    if (new DataView(bytes.buffer).getUint32(1) !== crc32(text)) {
      refuse('it is damaged', 'Ask for it once more, and copy all of it.')
    }
    return parse(new TextDecoder().decode(text))
  })

const member = '?program='

/** The program that an address carries; null when it carries none. */
export const programOfAddress = (hash: string): string | null => {
  const at = hash.indexOf(member)
  return at < 0 ? null : hash.slice(at + member.length)
}

/** The address of this page with a program. */
export const addressWithProgram = (linkText: string): string => `#/labs/playground${member}${linkText}`
