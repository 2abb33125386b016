/** Pseudo-random numbers that depend on their seed only: the same seed, the same throws. */
export interface Dice {
  /** A whole number of 0 to 2^32 - 1. */
  readonly word: () => number
  /** A whole number of 0 to `count` - 1. */
  readonly below: (count: number) => number
  /** A whole number from `min` to `max`, both included. */
  readonly between: (min: number, max: number) => number
  /** True with this probability, 0 to 1. */
  readonly chance: (probability: number) => boolean
  /** One of the items. @throws {Error} there are none */
  readonly pick: <Item>(items: readonly Item[]) => Item
}

/** Spreads a number over 32 bits (the mixing step of splitmix32). */
export const mix = (value: number): number => {
  let word = (value + 0x9e3779b9) | 0
  word = Math.imul(word ^ (word >>> 16), 0x21f0aaad)
  word = Math.imul(word ^ (word >>> 15), 0x735a2d97)
  return (word ^ (word >>> 15)) >>> 0
}

const rotate = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits))

/** Both halves of a seed count, so that large seeds differ too. */
const foldedSeed = (seed: number): number => mix(seed) ^ mix(Math.floor(seed / 2 ** 32) + 1)

/** Dice for a seed, any whole number: xoshiro128**, after Blackman and Vigna. */
export const createDice = (seed: number): Dice => {
  const start = foldedSeed(seed)
  let [a, b, c, d] = [mix(start), mix(start + 1), mix(start + 2), mix(start + 3)]
  const word = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return result
  }
  const below = (count: number): number => Math.floor((word() / 2 ** 32) * count)
  return {
    word,
    below,
    between: (min, max) => min + below(max - min + 1),
    chance: (probability) => word() < probability * 2 ** 32,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined)
        throw new Error('Failed to pick: because there are no items. Give at least one.')
      return item
    },
  }
}
