import { describe, expect, it } from 'vitest'
import { chanceFrom, fatedChance, type NamePart } from './index.ts'

type Draw = (...name: readonly NamePart[]) => number

/** Mutant: forgets the mixing at the end, so names that are alike get luck that is alike. */
const unmixed: Draw = (...name) => {
  let hash = 0x811c9dc5
  for (const unit of name.join('/')) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193)
  return (hash >>> 0) / 0x1_0000_0000
}

/** Mutant: dice with a memory, as `Math.random` has it. */
const byCallOrder = (): Draw => {
  const chance = chanceFrom(1)
  let calls = 0
  return () => chance((calls += 1))
}

/** Mutant: glues the parts of a name together. */
const glued: Draw = (...name) => chanceFrom(1)(name.join(''))

const draws = 100_000

const chiSquare = (values: readonly number[], bins: number): number => {
  const counts = new Float64Array(bins)
  for (const value of values) counts[Math.floor(value * bins)] = (counts[Math.floor(value * bins)] ?? 0) + 1
  const expected = values.length / bins
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
}

const correlation = (pairs: readonly (readonly [number, number])[]): number => {
  // Of two evenly spread numbers: mean 1/2, variance 1/12.
  const covariance = pairs.reduce((sum, [one, other]) => sum + (one - 0.5) * (other - 0.5), 0) / pairs.length
  return covariance * 12
}

const numbers = Array.from({ length: draws }, (_, index) => index)
const isEven = (values: readonly number[]): boolean => {
  // 255 degrees of freedom: mean 255, deviation 22.6; five deviations either way.
  const found = chiSquare(values, 256)
  return found > 142 && found < 368
}
// Deviation 1/sqrt(100,000) = 0.0032; five of them.
const isUncorrelated = (pairs: readonly (readonly [number, number])[]): boolean =>
  Math.abs(correlation(pairs)) < 0.016

/** Names that differ in little: what labs will use. */
const families: Readonly<Record<string, (index: number) => readonly NamePart[]>> = {
  'a number at the end': (index) => ['message lost', index],
  'a number in the middle': (index) => ['latency', index, 'there'],
  'two numbers': (index) => ['ack lost', index >> 3, index & 7],
  'a text with a number': (index) => [`order-${index}`, 1],
  fractions: (index) => ['tick', index / 8],
}

describe('named chance', () => {
  const chance = chanceFrom(2024)

  it.each(Object.entries(families))('is evenly spread over names with %s', (_, nameOf) => {
    expect(isEven(numbers.map((index) => chance(...nameOf(index))))).toBe(true)
  })

  it.each(Object.entries(families))('is unrelated between neighbours among names with %s', (_, nameOf) => {
    const pairs = numbers.map((index) => [chance(...nameOf(index)), chance(...nameOf(index + 1))] as const)
    expect(isUncorrelated(pairs)).toBe(true)
  })

  it('catches a hash without mixing: its neighbours are related or unevenly spread', () => {
    const broken = Object.values(families).filter((nameOf) => {
      const pairs = numbers.map(
        (index) => [unmixed(...nameOf(index)), unmixed(...nameOf(index + 1))] as const,
      )
      return !isUncorrelated(pairs) || !isEven(pairs.map(([one]) => one))
    })
    expect(broken.length).toBeGreaterThan(0)
  })

  it('is unrelated between neighbouring seeds, and between names of one number', () => {
    const next = chanceFrom(2025)
    expect(isUncorrelated(numbers.map((index) => [chance('lost', index), next('lost', index)]))).toBe(true)
    expect(isUncorrelated(numbers.map((index) => [chance('lost', index), chance('late', index)]))).toBe(true)
  })

  it('is evenly spread over seeds', () => {
    expect(isEven(numbers.map((seed) => chanceFrom(seed)('first')))).toBe(true)
  })

  it('has 53 bits, each of them set half of the time', () => {
    const counts = new Float64Array(53)
    for (let index = 0; index < 20_000; index += 1) {
      let rest = chance('bit', index)
      for (let bit = 0; bit < 53; bit += 1) {
        rest *= 2
        counts[bit] = (counts[bit] ?? 0) + Math.floor(rest)
        rest -= Math.floor(rest)
      }
      expect(rest).toBe(0)
    }
    // Deviation sqrt(20,000)/2 = 71; five of them.
    expect([...counts].filter((count) => Math.abs(count - 10_000) > 354)).toEqual([])
  })

  it('changes half of the bits when one letter changes', () => {
    const bitsOf = (value: number): string =>
      Math.floor(value * 2 ** 32)
        .toString(2)
        .padStart(32, '0')
    let changed = 0
    for (let index = 0; index < 2000; index += 1) {
      const [one, other] = [bitsOf(chance(`a${index}`)), bitsOf(chance(`b${index}`))]
      changed += one.split('').filter((bit, place) => bit !== other[place]).length
    }
    expect(changed / 2000).toBeGreaterThan(15.6)
    expect(changed / 2000).toBeLessThan(16.4)
  })

  const isFreeOfOrder = (fresh: () => Draw): boolean => {
    const [first, second] = [fresh(), fresh()]
    second('one more click')
    return first('lost', 1) === second('lost', 1)
  }

  it('does not depend on what was asked before; dice with a memory do', () => {
    expect(isFreeOfOrder(() => chanceFrom(1))).toBe(true)
    expect(isFreeOfOrder(byCallOrder)).toBe(false)
  })

  const tellsApart = (draw: Draw): boolean => {
    const names: readonly (readonly NamePart[])[] = [
      ['ab'],
      ['a', 'b'],
      ['', 'ab'],
      ['ab', ''],
      [1],
      ['1'],
      [true],
      ['true'],
    ]
    return new Set(names.map((name) => draw(...name))).size === names.length
  }

  it('tells names apart by their parts and their kinds; gluing them does not', () => {
    expect(tellsApart(chanceFrom(1))).toBe(true)
    expect(tellsApart(glued)).toBe(false)
  })

  it('gives the same numbers today as when it was written', () => {
    expect([chanceFrom(1)('ack lost', 'order-7', 2), chanceFrom('garage')('x'), chanceFrom(0)()])
      .toMatchInlineSnapshot(`
      [
        0.23220898194160677,
        0.3271614369169078,
        0.5107369031254372,
      ]
    `)
  })

  it('has no two equal draws among 100,000 names', () => {
    expect(new Set(numbers.map((index) => chance('n', index))).size).toBe(draws)
  })
})

describe('what chance can be asked', () => {
  const chance = chanceFrom('what can be asked')
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length

  it('lets things happen as often as their probability says', () => {
    for (const p of [0, 0.02, 0.5, 1]) {
      const happened = numbers.filter((index) => chance.happens(p, 'p', index)).length / draws
      expect(Math.abs(happened - p)).toBeLessThanOrEqual(5 * Math.sqrt((p * (1 - p)) / draws))
    }
  })

  it('draws between two numbers, the upper one excluded', () => {
    const values = numbers.map((index) => chance.between(10, 30, 'b', index))
    expect(Math.min(...values.slice(0, 10_000))).toBeGreaterThanOrEqual(10)
    expect(Math.max(...values.slice(0, 10_000))).toBeLessThan(30)
    expect(mean(values)).toBeCloseTo(20, 0)
    expect(chance.between(5, 5, 'b')).toBe(5)
    expect(fatedChance(1, () => 1 - 2 ** -53).between(1, 1 + 2 ** -52, 'b')).toBeLessThan(1 + 2 ** -52)
  })

  it('picks each item as often', () => {
    const picks = numbers.map((index) => chance.pick(['a', 'b', 'c'], 'pick', index))
    for (const item of ['a', 'b', 'c']) {
      const share = picks.filter((pick) => pick === item).length / draws
      expect(Math.abs(share - 1 / 3)).toBeLessThan(0.008)
    }
  })

  it('draws waiting times with the mean and the memory of an exponential', () => {
    const values = numbers.map((index) => chance.exponential(40, 'e', index))
    expect(Math.abs(mean(values) - 40)).toBeLessThan(0.7)
    expect(values.filter((value) => value > 40).length / draws).toBeCloseTo(Math.exp(-1), 2)
    expect(values.every((value) => value >= 0)).toBe(true)
  })

  it('draws heavy tails with the median and the spread of a lognormal', () => {
    const values = numbers.map((index) => chance.lognormal(20, 1, 'l', index))
    expect(values.filter((value) => value < 20).length / draws).toBeCloseTo(0.5, 1)
    // 84.13 % lie below one sigma, 98.93 % below 10 medians.
    expect(values.filter((value) => value < 20 * Math.E).length / draws).toBeCloseTo(0.8413, 2)
    expect(values.filter((value) => value < 200).length / draws).toBeCloseTo(0.9893, 2)
    expect(chance.lognormal(20, 0, 'l')).toBe(20)
  })

  it('says in words what it cannot draw', () => {
    expect(() => chance.happens(1.5, 'p')).toThrow(
      'Failed to draw: because the probability is 1.5. Give one from 0 to 1.',
    )
    expect(() => chance.happens(NaN, 'p')).toThrow('NaN')
    expect(() => chance.between(3, 2, 'b')).toThrow('nothing between 3 and 2')
    expect(() => chance.pick([], 'x')).toThrow('the list is empty')
    expect(() => chance.exponential(-1, 'x')).toThrow('the mean is -1')
    expect(() => chance.lognormal(Infinity, 1, 'x')).toThrow('median Infinity')
    expect(() => chance('x', NaN)).toThrow('NaN is part of the name')
    expect(() => chanceFrom(Infinity)).toThrow('Infinity')
  })
})

describe('fate', () => {
  it('decides on the names it knows and leaves all others to the seed', () => {
    const fated = fatedChance(7, ([what, attempt]) => (what === 'ack lost' && attempt === 1 ? 0 : undefined))
    expect(fated.happens(0.01, 'ack lost', 1)).toBe(true)
    expect(fated('ack lost', 2)).toBe(chanceFrom(7)('ack lost', 2))
    expect(() => fatedChance(7, () => 1)('x')).toThrow('fate says 1')
  })
})
