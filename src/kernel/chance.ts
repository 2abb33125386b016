import { ChanceError } from './errors.ts'
import { addName, unitInterval, type NamePart } from './nameHash.ts'

/** What all luck of a run depends on: any text, or any finite number. */
export type Seed = number | string

/**
 * Luck by name. What it gives depends on the seed and the name only, never on what was asked before, so that one more
 * click leaves all unrelated luck as it was. Asked twice under one name, it gives the same twice: put into the name
 * what tells the occasions apart, as in `chance('ack lost', orderId, attempt)`.
 */
export interface Chance {
  /** A number in [0, 1), evenly spread. */
  (...name: readonly NamePart[]): number
  /** True with probability `p`, from 0 (never) to 1 (always). */
  happens(p: number, ...name: readonly NamePart[]): boolean
  /** A number in [lo, hi), evenly spread; `lo` when both are equal. */
  between(lo: number, hi: number, ...name: readonly NamePart[]): number
  /** One of the list, each as likely. */
  pick<Item>(list: readonly Item[], ...name: readonly NamePart[]): Item
  /** Waiting time of events that come independently, `mean` apart on average. At least 0. */
  exponential(mean: number, ...name: readonly NamePart[]): number
  /** A duration with a heavy tail: half are below `median`; `sigma` 0 is no spread, 1 puts one in a hundred above 10 medians. */
  lognormal(median: number, sigma: number, ...name: readonly NamePart[]): number
}

const refuse = (why: string, advice: string): never => {
  throw new ChanceError(`Failed to draw: because ${why}. ${advice}`)
}

const isFiniteFromZero = (value: number): boolean => value >= 0 && value < Infinity

/** Engines may differ in the last bit of a logarithm; single precision hides it, so that films agree between browsers. */
const portable = Math.fround

/** All of chance, from the one function that draws a number in [0, 1) for a name. */
const chanceOf = (draw: (...name: readonly NamePart[]) => number): Chance =>
  Object.assign((...name: readonly NamePart[]) => draw(...name), {
    happens(p: number, ...name: readonly NamePart[]): boolean {
      if (!(p >= 0 && p <= 1)) refuse(`the probability is ${p}`, 'Give one from 0 to 1.')
      return draw(...name) < p
    },
    between(lo: number, hi: number, ...name: readonly NamePart[]): number {
      if (!(lo <= hi && hi - lo < Infinity)) {
        refuse(`there is nothing between ${lo} and ${hi}`, 'Give two finite numbers, the lower one first.')
      }
      // Rounding can reach `hi`, which does not belong to the range.
      const value = lo + draw(...name) * (hi - lo)
      return value < hi ? value : lo
    },
    pick<Item>(list: readonly Item[], ...name: readonly NamePart[]): Item {
      if (list.length === 0) refuse('the list is empty', 'Give at least one item to pick from.')
      return list[Math.floor(draw(...name) * list.length)] as Item
    },
    exponential(mean: number, ...name: readonly NamePart[]): number {
      if (!isFiniteFromZero(mean)) refuse(`the mean is ${mean}`, 'Give a finite number of at least 0.')
      return portable(-mean * Math.log(1 - draw(...name)))
    },
    lognormal(median: number, sigma: number, ...name: readonly NamePart[]): number {
      if (!isFiniteFromZero(median) || !isFiniteFromZero(sigma)) {
        refuse(`median ${median} and sigma ${sigma} make no lognormal`, 'Give finite numbers of at least 0.')
      }
      const radius = Math.sqrt(-2 * Math.log(1 - draw(...name)))
      const normal = radius * Math.cos(2 * Math.PI * draw(...name, 'angle'))
      return portable(median * Math.exp(sigma * normal))
    },
  })

/**
 * The luck of one seed: 53 well-mixed bits for each name.
 *
 * @throws {ChanceError} when the seed is a number that is not finite.
 */
export const chanceFrom = (seed: Seed): Chance => {
  const start = addName({ high: 0x243f6a88, low: 0x13198a2e }, [seed])
  return chanceOf((...name) => unitInterval(addName(start, name)))
}

/**
 * Luck with a fate stated in words, for tests and staged scenes: `fate` answers a number in [0, 1) for the names it
 * decides on, and undefined for all others, which stay as the seed has them.
 */
export const fatedChance = (seed: Seed, fate: (name: readonly NamePart[]) => number | undefined): Chance => {
  const chance = chanceFrom(seed)
  return chanceOf((...name) => {
    const drawn = fate(name) ?? chance(...name)
    return drawn >= 0 && drawn < 1 ? drawn : refuse(`fate says ${drawn}`, 'Give a number from 0 to below 1.')
  })
}
