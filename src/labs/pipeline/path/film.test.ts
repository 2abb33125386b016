import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filmOf, hopAt, samePlace, type Film, type Hop } from './film.ts'
import { stations, type Trace } from './trace.ts'

const traceOf = (gaps: readonly number[]): Trace => {
  let at = 0
  return {
    id: 't',
    command: 'RegisterCustomer',
    eventType: 'CustomerRegistered',
    aggregateId: 'Customer-1',
    moments: [0, ...gaps].map((gap, index) => {
      at += gap
      return { station: stations[index] ?? 'view', at, text: '' }
    }),
    rules: [],
    end: 'accepted',
    versions: { original: 0, current: 1 },
    positions: [1],
    eventIds: ['e'],
    readModel: 'Customers',
    received: [],
  }
}

const indexIn = (film: Film, hop: Hop | undefined): number =>
  hop === undefined ? -1 : film.hops.indexOf(hop)

const gaps = fc.array(fc.double({ min: 0, max: 20_000, noNaN: true }), { minLength: 1, maxLength: 9 })
const speeds = fc.constantFrom(0.0001, 0.001, 0.01, 0.1)

describe('the film of a command', () => {
  it('is real time at live speed: nothing is held, nothing is folded', () => {
    fc.assert(
      fc.property(gaps, (list) => {
        const { hops } = filmOf(traceOf(list), 1)
        hops.forEach((hop, index) => {
          expect(hop.end - hop.start).toBeCloseTo(list[index] ?? 0, 3)
          expect(Math.abs(hop.measured - (hop.end - hop.start))).toBeLessThan(0.001)
        })
      }),
    )
  })

  it('shows each hop long enough to be seen and never for ever, and says when it did so', () => {
    fc.assert(
      fc.property(gaps, speeds, (list, speed) => {
        for (const hop of filmOf(traceOf(list), speed).hops) {
          const onScreen = (hop.end - hop.start) / speed
          expect(onScreen).toBeGreaterThan(649.9)
          expect(onScreen).toBeLessThan(2_600.1)
          const honest = Math.abs(hop.end - hop.start - hop.measured) < 1e-6
          expect(hop.shown === 'true').toBe(honest || hop.end - hop.start === hop.measured)
        }
      }),
    )
  })

  it('keeps the true time of a folded wait', () => {
    const [, hop] = filmOf(traceOf([1, 5_000]), 0.001).hops
    expect(hop).toMatchObject({ measured: 5_000, shown: 'folded' })
  })

  it('stays at the same place of the way when the speed changes', () => {
    fc.assert(
      fc.property(
        gaps,
        speeds,
        speeds,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (list, a, b, part) => {
          const trace = traceOf(list)
          const [before, after] = [filmOf(trace, a), filmOf(trace, b)]
          const now = before.duration * part
          const there = samePlace(before, now, after)
          const [from, to] = [hopAt(before, now), hopAt(after, there + 1e-9)]
          expect(Math.abs(indexIn(before, from) - indexIn(after, to))).toBeLessThanOrEqual(1)
        },
      ),
    )
  })
})
