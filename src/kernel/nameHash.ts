import { ChanceError } from './errors.ts'

/** A part of a name that chance is asked under. Numbers are finite; `1` and `'1'` are different parts. */
export type NamePart = string | number | boolean

/** Two 32-bit halves of what has been hashed so far. */
export interface Lanes {
  readonly high: number
  readonly low: number
}

const tags = { string: 0x1_0000, number: 0x2_0000, boolean: 0x3_0000 } as const

const rotate = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits))

const textOf = (part: NamePart): string => {
  if (typeof part === 'number' && !Number.isFinite(part)) {
    throw new ChanceError(
      `Failed to draw: because ${part} is part of the name. Name chance with texts, finite numbers and booleans.`,
    )
  }
  return String(part)
}

/** Spreads each bit of a word over all of it (the finaliser of MurmurHash3, which is in the public domain). */
const avalanche = (word: number): number => {
  const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return second ^ (second >>> 16)
}

/**
 * Adds a name to a hash. Each part is preceded by its kind and length, so `('a', 'b')` and `('ab')` are different names.
 *
 * @throws {ChanceError} for a number that is not finite.
 */
export const addName = (lanes: Lanes, name: readonly NamePart[]): Lanes => {
  let { high, low } = lanes
  for (const part of name) {
    const text = textOf(part)
    let unit = tags[typeof part as keyof typeof tags] ^ (text.length << 18)
    for (let index = 0; index <= text.length; index += 1) {
      high = Math.imul(rotate(high ^ Math.imul(unit, 0x9e3779b1), 13), 5) + low
      low = Math.imul(rotate(low ^ Math.imul(unit, 0x27d4eb2f), 17), 9) + high
      unit = text.charCodeAt(index)
    }
  }
  return { high, low }
}

/** The 53 best bits of a hash, as a number in [0, 1). */
export const unitInterval = ({ high, low }: Lanes): number => {
  const one = avalanche(high + low)
  const other = avalanche(low + one)
  const mixed = avalanche(one + other)
  return ((mixed >>> 11) * 0x1_0000_0000 + ((other + mixed) >>> 0)) / 0x20_0000_0000_0000
}
