import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { waitOf, type Backoff, type BackoffKind } from './backoff.ts'

type WaitOf = typeof waitOf

const lucks = fc.array(fc.double({ min: 0, max: 0.999_999, noNaN: true }), { minLength: 1, maxLength: 8 })

const waitsOf = (wait: WaitOf, backoff: Backoff, luck: readonly number[]): readonly number[] => {
  let memory = 0
  return luck.map((drawn, n) => {
    const next = wait(backoff, { n, memory, luck: drawn })
    memory = next.memory
    return next.wait
  })
}

/** Between what and what the n-th wait of each formula lies, with base 100 and cap 2,000. */
const bounds: Readonly<Record<BackoffKind, (n: number, before: number) => readonly [number, number]>> = {
  immediate: () => [0, 0],
  exponential: (n) => [Math.min(2000, 100 * 2 ** n), Math.min(2000, 100 * 2 ** n)],
  full: (n) => [0, Math.min(2000, 100 * 2 ** n)],
  equal: (n) => [Math.min(2000, 100 * 2 ** n) / 2, Math.min(2000, 100 * 2 ** n)],
  decorrelated: (n, before) => [100, Math.min(2000, 3 * (n === 0 ? 100 : before))],
  polly: () => [0, 2000],
  resilience4j: (n) => [Math.min(2000, 50 * 1.5 ** n), Math.min(2000, 150 * 1.5 ** n + 1)],
}

const keepsBounds = (wait: WaitOf, kind: BackoffKind): boolean => {
  const property = fc.property(lucks, (luck) => {
    const waits = waitsOf(wait, { kind, base: 100, cap: 2000 }, luck)
    return waits.every((found, n) => {
      const [low, high] = bounds[kind](n, waits[n - 1] ?? 0)
      return found >= low - 1e-9 && found <= high + 1e-9
    })
  })
  return !fc.check(property, { numRuns: 300, seed: 1 }).failed
}

const kinds = Object.keys(bounds) as readonly BackoffKind[]

describe('waits before a retry', () => {
  it.each(kinds)('stay inside the bounds of their formula: %s (R2)', (kind) => {
    expect(keepsBounds(waitOf, kind)).toBe(true)
  })

  it('would be caught outside them: jitter added after the cap', () => {
    const mutant: WaitOf = (backoff, asked) => {
      const { wait, memory } = waitOf({ ...backoff, kind: 'exponential' }, asked)
      return { wait: wait + asked.luck * backoff.base, memory }
    }
    expect(keepsBounds(mutant, 'equal')).toBe(false)
    expect(keepsBounds(mutant, 'full')).toBe(false)
  })

  it('are 1, 2, 4 and 8 s without jitter', () => {
    expect(waitsOf(waitOf, { kind: 'exponential', base: 1000, cap: 60_000 }, [0, 0, 0, 0])).toEqual([
      1000, 2000, 4000, 8000,
    ])
  })

  it('are half of it on average with full jitter, within three standard errors', () => {
    const many = 2000
    const waits = Array.from({ length: many }, (_, index) => {
      // A low-discrepancy walk through [0, 1): luck enough for a mean.
      const luck = (index * 0.618_033_988_75) % 1
      return waitOf({ kind: 'full', base: 100, cap: 10_000 }, { n: 3, memory: 0, luck }).wait
    })
    const mean = waits.reduce((sum, wait) => sum + wait, 0) / many
    expect(Math.abs(mean - 400)).toBeLessThan((3 * 800) / Math.sqrt(12 * many))
  })

  it('agree with Polly and cockatiel: the sum of decorrelated waits follows their curve, for any luck in between', () => {
    const curve = (t: number): number => (2 ** t * Math.tanh(Math.sqrt(4 * t)) * 1000) / 1.4
    const waits = waitsOf(waitOf, { kind: 'polly', base: 1000, cap: 1e9 }, [0.1, 0.9, 0.5])
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeCloseTo(curve(2.5), 1)
  })
})
