import { describe, expect, it } from 'vitest'
import { play, stateAt, type Settings } from '../../kernel/index.ts'
import { breakerPresets, initialBreaker, stepBreaker } from '../../resilience/index.ts'
import { isBulkheadInput } from './isBulkheadInput.ts'
import { histogramOf, poolsAt, waitsOf } from './measures/poolMeasures.ts'
import { bulkheadModel, bulkheadOpening } from './model.ts'
import { blastOf, serviceNames } from './model/garage/garageModel.ts'
import { pages, policyOf, poolNames, readSettings } from './model/settings.ts'
import { playBulkhead, type BulkheadFilm } from './playBulkhead.ts'

const seeds = [1, 2, 3, 4, 5]

const random: Settings = {
  world: 'pools',
  arrivals: 'random',
  rate: 10,
  healthyRate: 8,
  threads: 12,
  length: 40_000,
}

/** What users of a healthy page got, and when. */
const fatesOf = (film: BulkheadFilm) =>
  film.frames.flatMap(({ at, state }) =>
    state.world === 'pools'
      ? state.last.flatMap((fact) => (fact.is === 'ended' && fact.page === 'b' ? [{ at, ...fact }] : []))
      : [],
  )

/** K4: whatever happens in one compartment, the others do not feel it. */
const isIsolated = (layout: string): boolean =>
  seeds.every((seed) => {
    const [calm, troubled] = [false, true].map((hangs) =>
      fatesOf(playBulkhead({ ...random, layout, hangs }, seed)),
    )
    return JSON.stringify(calm) === JSON.stringify(troubled)
  })

describe('pools of threads', () => {
  it('keep trouble in one compartment away from the others, to the millisecond (K4)', () => {
    expect(isIsolated('bulkhead')).toBe(true)
    // The named mutant: no walls.
    expect(isIsolated('shared')).toBe(false)
  })

  it.each(['shared', 'bulkhead'])(
    'never hold more than they may, and lose no request (%s; K1, K2)',
    (layout) => {
      for (const seed of seeds) {
        const given = { ...random, layout, maxQueue: 4, maxWait: 700, timeout: 2000, breaker: seed % 2 === 0 }
        const settings = readSettings(given)
        const film = playBulkhead(given, seed)
        for (const { state } of film.frames) {
          if (state.world !== 'pools') continue
          for (const name of poolNames(settings)) {
            const pool = state.pools[name]
            const { maxConcurrent, maxQueue } = policyOf(settings, name)
            expect(pool?.running.length).toBeLessThanOrEqual(maxConcurrent)
            expect(pool?.waiting.length).toBeLessThanOrEqual(maxQueue)
            expect(pool?.acquired).toBe((pool?.released ?? 0) + (pool?.running.length ?? 0))
          }
        }
        const end = poolsAt(film, film.until)
        for (const page of pages) {
          const counts = end?.counts[page]
          const open = end?.requests.filter((request) => request.page === page).length ?? 0
          const { requested = 0, ...ended } = counts ?? {}
          expect(Object.values(ended).reduce((sum, count) => sum + count, open)).toBe(requested)
        }
      }
    },
  )

  it('let nobody wait for a thread for longer than they may (K1)', () => {
    const film = playBulkhead({ ...random, maxQueue: 10, maxWait: 700, timeout: 2000 }, 3)
    const waits = pages.flatMap((page) => waitsOf(film, page, film.until))
    expect(Math.max(...waits)).toBeLessThanOrEqual(2700)
    expect(histogramOf(waits).reduce((sum, count) => sum + count, 0)).toBe(waits.length)
  })

  it('hold rate × time-out threads, as long as there are enough of them', () => {
    for (const [rate, timeout] of [
      [10, 1000],
      [10, 1500],
      [5, 3000],
      [4, 2500],
    ] as const) {
      const film = playBulkhead({
        world: 'pools',
        threads: 20,
        healthyRate: 0,
        rate,
        timeout,
        length: 20_000,
      })
      expect(poolsAt(film, 15_010)?.requests.length).toBe((rate * timeout) / 1000)
    }
  })

  it('use 4, 3 and 3 of ten threads', () => {
    const settings = readSettings({ threads: 10, layout: 'bulkhead' })
    expect(poolNames(settings).map((name) => policyOf(settings, name).maxConcurrent)).toEqual([4, 3, 3])
  })
})

describe('a breaker around a pool', () => {
  it('does not count that there was no thread (K5, as resilience4j composes them)', () => {
    const given = {
      world: 'pools',
      threads: 3,
      healthyRate: 0,
      timeout: 60_000,
      breaker: true,
      length: 30_000,
    }
    const end = poolsAt(playBulkhead(given), 30_000)
    expect(end?.counts.c.noThread).toBeGreaterThan(200)
    expect(end?.breaker?.mode).toBe('closed')
  })

  it('is tripped by it where the limit is its own, as in opossum (K5)', () => {
    const policy = breakerPresets.opossum({ capacity: 1 })
    let state = initialBreaker(policy)
    for (let call = 0; call < 5; call += 1) {
      state = stepBreaker(policy, state, { is: 'asked', id: String(call) }, call).state
    }
    expect(state.mode).toBe('open')
  })
})

describe('borders in the garage', () => {
  it('bound what a fault takes down: the members of its domain, and nobody else', () => {
    for (const service of serviceNames) {
      const film = playBulkhead({ world: 'garage', length: 10_000 }, 1, [
        { at: 1000, event: { is: 'domainDrawn', members: ['customers', 'vehicles'] } },
        { at: 2000, event: { is: 'domainDrawn', members: ['audit'] } },
        { at: 3000, event: { is: 'faultInjected', service } },
      ])
      const before = stateAt(film, 2999)
      const after = stateAt(film, 3001)
      if (before.world !== 'garage' || after.world !== 'garage') throw new Error('Another world was played.')
      expect(after.down).toEqual(blastOf(before, service))
    }
  })

  it('make one page for everything an error for all; parts by themselves do not', () => {
    const fault = [{ at: 1000, event: { is: 'faultInjected', service: 'invoicing' } as const }]
    const border = [{ at: 500, event: { is: 'domainDrawn', members: ['invoicing'] as const } as const }]
    const failed = (partial: boolean): number => {
      const film = playBulkhead({ world: 'garage', partial, length: 20_000 }, 1, [...border, ...fault])
      const end = stateAt(film, film.until)
      return end.world === 'garage' ? end.counts.plan.failed + end.counts.register.failed : -1
    }
    expect(failed(true)).toBe(0)
    expect(failed(false)).toBeGreaterThan(20)
  })
})

describe('the model', () => {
  it('changes nothing that it was given', () => {
    for (const world of ['pools', 'garage']) {
      const settings = readSettings({
        world,
        breaker: true,
        healthyRate: 5,
        maxQueue: 3,
        maxWait: 500,
        timeout: 900,
      })
      const inputs = [
        ...bulkheadOpening(settings),
        { at: 500, event: { is: 'conditionSet', condition: 'slow' } as const },
        { at: 600, event: { is: 'faultInjected', service: 'invoicing' } as const },
        { at: 4000, event: { is: 'repaired' } as const },
      ]
      expect(() =>
        play(bulkheadModel(settings), { seed: 1, inputs, until: 8000, freeze: true }),
      ).not.toThrow()
    }
  })

  it('tells inputs from other things', () => {
    const inputs = [
      { is: 'conditionSet', condition: 'up' },
      { is: 'domainDrawn', members: ['audit'] },
      { is: 'faultInjected', service: 'planning' },
      { is: 'repaired' },
    ]
    expect(inputs.every(isBulkheadInput)).toBe(true)
    const others = [
      null,
      {},
      { is: 'domainDrawn', members: [] },
      { is: 'faultInjected', service: 'moon' },
      { is: 'timeUp', id: 1 },
    ]
    expect(others.some(isBulkheadInput)).toBe(false)
  })
})
