import { canonicalJson } from './canonicalJson.ts'
import type { Film } from './film.ts'

/**
 * FNV-1a with 64 bits over the UTF-16 code units of a text, low byte first, as 16 hexadecimal digits. It tells films
 * apart that differ by accident; it is no protection against somebody who wants two to agree.
 * Source: Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm".
 */
export const fnv64 = (texts: Iterable<string>): string => {
  // 64 bits in two halves; the prime is 2^40 + 0x1b3, so a product needs no more than 53 bits a step.
  let high = 0xcbf29ce4
  let low = 0x84222325
  const addByte = (byte: number): void => {
    const mixed = (low ^ byte) >>> 0
    const product = mixed * 0x1b3
    low = product >>> 0
    high = (high * 0x1b3 + Math.floor(product / 0x1_0000_0000) + mixed * 0x100) % 0x1_0000_0000
  }
  for (const text of texts) {
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index)
      addByte(unit & 0xff)
      addByte(unit >>> 8)
    }
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('')
}

/**
 * A fingerprint of all that happens in a film: time and event of each frame, in order. States are left out, for they
 * follow from the events.
 *
 * @throws {PlainDataError} when an event is not plain data.
 */
export const traceHash = (film: Film<unknown, unknown>): string => {
  const lines = function* (): Generator<string> {
    for (const { at, event } of film.frames) yield `${canonicalJson([at, event])}\n`
  }
  return fnv64(lines())
}
