import type { SimulatedLab } from '../simulatedLab.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { crc32 } from './crc32.ts'
import { deflate, inflate } from './deflate.ts'
import { parseSharedRun, refuseNewer } from './parseSharedRun.ts'
import { askAgain, refuse } from './ShareError.ts'
import { shareFormat, textOfShared, type SharedRun } from './sharedRun.ts'

/** Longer links are cut off by chats and mail programs; then a file is the better way. In characters. */
export const longestLink = 8192

/** What a link may unpack to, in bytes. */
const mostBytes = 1_000_000

/** One byte for the format, four for the check sum of the text. */
const headerLength = 5

/** The part of a link that carries a run: header and deflated text in base64url. */
export const linkTextOf = async <Input>(shared: SharedRun<Input>): Promise<string> => {
  const text = new TextEncoder().encode(textOfShared(shared))
  const packed = await deflate(text)
  const bytes = new Uint8Array(headerLength + packed.length)
  bytes[0] = shareFormat
  new DataView(bytes.buffer).setUint32(1, crc32(text))
  bytes.set(packed, headerLength)
  return toBase64url(bytes)
}

const unpack = async (linkText: string): Promise<string> => {
  const bytes = fromBase64url(linkText)
  if (bytes.length <= headerLength) return refuse('it is cut off', askAgain)
  const format = bytes[0] ?? 0
  if (format > shareFormat) return refuseNewer(format)
  const text = await inflate(bytes.slice(headerLength), mostBytes)
  if (new DataView(bytes.buffer).getUint32(1) !== crc32(text)) return refuse('it is damaged', askAgain)
  return new TextDecoder().decode(text)
}

/** The run in a link, if this lab can open it. @throws {ShareError} says what is wrong */
export const readLinkText = async <State, Event, Input>(
  linkText: string,
  lab: SimulatedLab<State, Event, Input>,
): Promise<SharedRun<Input>> => parseSharedRun(await unpack(linkText), lab)
