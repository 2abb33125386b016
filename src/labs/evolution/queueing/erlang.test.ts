import { describe, expect, it } from 'vitest'
import { fatedChance, type Chance } from '../../../kernel/index.ts'
import { architectureOf, type Architecture } from '../architecture/architecture.ts'
import { assumed } from '../architecture/assumptions.ts'
import { firstWorkload, type Workload } from '../run/settings.ts'
import { erlangC, steadyState, type Station } from './erlang.ts'
import { expectedTime } from './expectation.ts'
import { playWorkload } from './playWorkload.ts'
import { meanOf } from './quantile.ts'

const workload: Workload = { ...firstWorkload, reads: 120, writes: 30 }

/** One queue and nothing else, at `load` of what its servers can do. */
const oneQueue = (servers: number, load: number): Architecture => ({
  stations: [
    {
      id: 'service',
      role: 'model',
      service: (1000 * load * servers) / (workload.reads + workload.writes),
      servers,
    },
  ],
  routes: {
    read: ['service'],
    partner: ['service'],
    write: ['service'],
    toReadStore: [],
    toNotifications: [],
    toInvoicing: [],
  },
  events: [],
  delay: 0,
})

const stationOf = (architecture: Architecture): Station => {
  const [plan] = architecture.stations
  if (plan === undefined) throw new Error('Failed to find the station: because there is none. Plan one.')
  return { arrivals: workload.reads + workload.writes, service: plan.service, servers: plan.servers }
}

/** Standard errors between the mean waits of independent runs and the wait that a formula gives. */
const sigmasApart = (waits: readonly number[], expected: number): number => {
  const mean = meanOf(waits)
  const spread = meanOf(waits.map((wait) => (wait - mean) ** 2)) * (waits.length / (waits.length - 1))
  return Math.abs(mean - expected) / Math.sqrt(spread / waits.length)
}

type LuckOf = (seed: string) => Chance | undefined

const waitsIn = (architecture: Architecture, luckOf: LuckOf = () => undefined): readonly number[] =>
  Array.from({ length: 24 }, (_, run) => {
    const seed = `erlang ${run}`
    const chance = luckOf(seed)
    const { outcome } = playWorkload(workload, {
      seed,
      architecture,
      ...(chance === undefined ? {} : { chance }),
    })
    return outcome.stations[0]?.meanWait ?? 0
  })

describe('the closed form of M/M/c', () => {
  it('lets a share as large as the load wait for one server, as textbooks have it', () => {
    expect(erlangC(1, 0.6)).toBeCloseTo(0.6, 12)
    expect(steadyState({ arrivals: 100, service: 5, servers: 1 })?.meanTime).toBeCloseTo(10, 12)
  })

  it('agrees with the sum over states for two and five servers', () => {
    const bySum = (servers: number, offered: number): number => {
      const term = (count: number): number =>
        Array.from({ length: count }, (_, index) => offered / (index + 1)).reduce(
          (product, x) => product * x,
          1,
        )
      const last = term(servers) / (1 - offered / servers)
      return (
        last /
        (Array.from({ length: servers }, (_, count) => term(count)).reduce((sum, x) => sum + x, 0) + last)
      )
    }
    expect(erlangC(2, 1.5)).toBeCloseTo(bySum(2, 1.5), 12)
    expect(erlangC(5, 3.1)).toBeCloseTo(bySum(5, 3.1), 12)
  })

  it('has no answer for a queue that never settles', () => {
    expect(steadyState({ arrivals: 200, service: 5, servers: 1 })).toBeNull()
    const overloaded: Workload = { ...firstWorkload, reads: 250 }
    expect(expectedTime(overloaded, architectureOf(overloaded), 'write')).toBeNull()
  })
})

describe('the played queue', () => {
  it.each([
    [1, 0.5],
    [2, 0.7],
    [4, 0.8],
  ])('waits as Erlang C says, within 3 sigma: %i servers at load %f', (servers, load) => {
    const architecture = oneQueue(servers, load)
    const expected = steadyState(stationOf(architecture))?.meanWait ?? 0
    expect(sigmasApart(waitsIn(architecture), expected)).toBeLessThan(3)
  })

  it('fails that test as the mutant "forgets one server"', () => {
    const architecture = oneQueue(4, 0.7)
    const expected = steadyState(stationOf(architecture))?.meanWait ?? 0
    const mutant: Architecture = {
      ...architecture,
      stations: architecture.stations.map((plan) => ({ ...plan, servers: plan.servers - 1 })),
    }
    expect(sigmasApart(waitsIn(mutant), expected)).toBeGreaterThan(3)
  })

  it('fails that test as the mutant "every service takes the mean time"', () => {
    const architecture = oneQueue(2, 0.7)
    const expected = steadyState(stationOf(architecture))?.meanWait ?? 0
    // 1 - 1/e draws exactly the mean of an exponential time.
    const alwaysMean: LuckOf = (seed) =>
      fatedChance(seed, ([what]) => (what === 'service time' ? 1 - Math.exp(-1) : undefined))
    expect(sigmasApart(waitsIn(architecture, alwaysMean), expected)).toBeGreaterThan(3)
  })

  it('takes as long from question to answer as its stations and hops together', () => {
    const settings: Workload = { ...firstWorkload, stage: 'two-models' }
    const times = Array.from({ length: 24 }, (_, run) => playWorkload(settings, { seed: `way ${run}` }))
    const [first] = times
    const expected = first === undefined ? null : expectedTime(settings, first.architecture, 'read')
    expect(
      sigmasApart(
        times.map(({ outcome }) => outcome.reads.mean),
        expected ?? 0,
      ),
    ).toBeLessThan(3)
    expect(expected).toBeGreaterThan(3 * assumed.hop)
  })
})
