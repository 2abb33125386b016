import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Outcome } from './state.ts'
import { createBreaker, policyOf, type Shown, type VectorConfig, type VectorStep } from './vectorHarness.ts'

interface Vector {
  readonly id: string
  readonly library: string
  readonly config: VectorConfig
  readonly steps: readonly (VectorStep & { readonly expect?: Partial<Shown> })[]
}

type GoldenRow = readonly [
  at: number,
  doing: 'c' | 'b' | 'e' | 'o',
  id: string | null,
  outcome: 'S' | 'F' | 'I' | null,
  duration: number,
  permitted: 1 | 0 | null,
  state: 'C' | 'O' | 'H',
  buffered: number,
  failed: number,
  slow: number,
]

interface Golden {
  readonly config: VectorConfig
  readonly steps: readonly GoldenRow[]
}

const read = (variable: string, file: string): unknown =>
  JSON.parse(
    readFileSync(process.env[variable] ?? fileURLToPath(new URL(`vectors/${file}`, import.meta.url)), 'utf8'),
  )

const { vectors } = read('VECTORS', 'breaker-vectors.json') as { readonly vectors: readonly Vector[] }
const { traces } = read('GOLDEN', 'breaker-golden-resilience4j.json') as {
  readonly traces: readonly Golden[]
}

const doing = { c: 'call', b: 'begin', e: 'end', o: 'observe' } as const
const outcomes: Readonly<Record<string, Outcome>> = { S: 'success', F: 'failure', I: 'ignored' }
const states = { CLOSED: 'C', OPEN: 'O', HALF_OPEN: 'H' } as const

const stepOf = ([at, what, id, outcome, durationMs]: GoldenRow): VectorStep => ({
  at,
  do: doing[what],
  ...(id === null ? {} : { id }),
  ...(outcome === null ? {} : { outcome: outcomes[outcome] ?? 'success' }),
  durationMs,
})

const rowOf = (shown: Shown): readonly unknown[] => [
  typeof shown.permitted === 'boolean' ? Number(shown.permitted) : null,
  states[shown.state as keyof typeof states],
  shown.buffered,
  shown.failed,
  shown.slow,
]

const counted = { passed: 0, failed: 0 }

/** Counts beside the test, so that other files of the same format end with a line of their own. */
const count = (check: () => void): void => {
  try {
    check()
    counted.passed += 1
  } catch (error) {
    counted.failed += 1
    throw error
  }
}

describe('what the libraries’ own tests say', () => {
  it.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (_, { library, config, steps }) => {
    count(() => {
      const feed = createBreaker(policyOf(library, config))
      for (const { expect: expected, ...step } of steps) {
        expect({ step, ...feed(step) }).toMatchObject({ step, ...expected })
      }
    })
  })
})

describe('traces that the real resilience4j executed', () => {
  it.each(traces.map((trace, index) => [index + 1, trace] as const))('trace %d', (_, { config, steps }) => {
    count(() => {
      const feed = createBreaker(policyOf('resilience4j', config))
      for (const row of steps)
        expect([row[0], ...rowOf(feed(stepOf(row)))]).toEqual([row[0], ...row.slice(5)])
    })
  })

  it('all of them were fed', () => {
    console.log(`${counted.passed} passed, ${counted.failed} failed`)
    expect(counted.passed + counted.failed).toBe(vectors.length + traces.length)
  })
})
