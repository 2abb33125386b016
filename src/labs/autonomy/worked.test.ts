import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceFrom } from '../../kernel/index.ts'
import { chainAvailability, sampleChain } from './model/chain.ts'
import { playLeadTime } from './model/leadTime.ts'
import { figuresOff, quarterOf, reportBy, reportOfEvents, revenueOracle } from './model/report.ts'

describe('a chain of services', () => {
  it('B05: four services of 99 % answer 96.06 % of all requests together', () => {
    expect((100 * chainAvailability(0.99, 4)).toFixed(2)).toBe('96.06')
  })

  const agrees = (formula: (availability: number, services: number) => number): void =>
    fc.assert(
      fc.property(fc.integer({ min: 90, max: 99 }), fc.integer({ min: 2, max: 8 }), (percent, services) => {
        const task = { availability: percent / 100, services, requests: 4000 }
        const { share, sigma } = sampleChain(task, chanceFrom(percent * services))
        // Three sigma each; a dozen comparisons with fixed seeds.
        return Math.abs(share - formula(task.availability, services)) <= 3 * sigma
      }),
      { numRuns: 12, seed: 9 },
    )

  it('B05: the simulation agrees with the formula within 3 sigma', () => agrees(chainAvailability))

  it('does not when a chain is taken to be as available as one of its links', () => {
    expect(() => agrees((availability) => availability)).toThrow(/Property failed/)
  })
})

describe('the team that wants one more field', () => {
  it('B03: has it after 2 days by its own copy, after 7 by asking, of which it waits 5', () => {
    expect(playLeadTime({ way: 'copy', ownerReleasesIn: 5 })).toMatchObject({ days: 2, waited: 0 })
    expect(playLeadTime({ way: 'ask', ownerReleasesIn: 5 })).toMatchObject({ days: 7, waited: 5 })
  })
})

describe('the report of a quarter', () => {
  const quarter = quarterOf(chanceFrom(1))

  it('B07: by events it equals the oracle, with no query to an operational service', () => {
    expect(reportBy('events', quarter)).toMatchObject({ queries: 0, wrong: 0 })
    expect(reportOfEvents(quarter)).toEqual(revenueOracle(quarter))
  })

  it('B07: by asking at the end it costs a query an invoice, and puts revenue where customers live now', () => {
    const { queries, wrong } = reportBy('ask', quarter)
    expect(queries).toBe(1 + quarter.filter(({ is }) => is === 'InvoiceSent').length)
    expect(wrong).toBeGreaterThan(0)
    expect(reportBy('monthly', quarter)).toMatchObject({ queries: 6 })
    expect(reportBy('monthly', quarter).wrong).toBeGreaterThan(0)
  })

  const isTrue = (fed: (quarter: ReturnType<typeof quarterOf>) => ReturnType<typeof quarterOf>): void =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (seed) => {
        const quarter = quarterOf(chanceFrom(seed), 40)
        return figuresOff(reportOfEvents(fed(quarter)), revenueOracle(quarter)) === 0
      }),
      { numRuns: 30 },
    )

  it('stays true when each event is delivered twice', () => isTrue((all) => all.flatMap((one) => [one, one])))

  it('does not when one is lost', () => {
    expect(() => isTrue((all) => all.toSpliced(7, 1))).toThrow(/Property failed/)
  })
})
