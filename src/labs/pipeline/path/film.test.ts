import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filmOf, placeAt, reachedBy, samePlace, type Film } from './film.ts'
import { stations } from './trace.ts'
import { traceOf } from './traceHarness.ts'

const gaps = fc.array(fc.double({ min: 0, max: 20_000, noNaN: true }), { minLength: 1, maxLength: 9 })
const speeds = fc.constantFrom(0.0001, 0.001, 0.01, 0.1)

const hopNumber = (film: Film, now: number): number => {
  const hop = placeAt(film, now)?.hop
  return hop === null || hop === undefined ? -1 : film.hops.indexOf(hop)
}

describe('the film of a command', () => {
  it('is real time at live speed: nothing is held, nothing is folded', () => {
    fc.assert(
      fc.property(gaps, (list) => {
        const { hops } = filmOf(traceOf(list), 1)
        hops.forEach((hop, index) => {
          expect(hop.end - hop.start).toBeCloseTo(list[index] ?? 0, 3)
          expect(hop.shown).toBe('true')
        })
      }),
    )
  })

  it('shows each hop long enough to be seen and never for ever', () => {
    fc.assert(
      fc.property(gaps, speeds, (list, speed) => {
        for (const hop of filmOf(traceOf(list), speed).hops) {
          const onScreen = (hop.end - hop.start) / speed
          expect(onScreen).toBeGreaterThan(649.9)
          expect(onScreen).toBeLessThan(2_600.1)
        }
      }),
    )
  })

  it('shows a time in true proportion, or says that it held or folded it', () => {
    fc.assert(
      fc.property(gaps, speeds, (list, speed) => {
        for (const hop of filmOf(traceOf(list), speed).hops) {
          const difference = hop.end - hop.start - hop.measured
          if (hop.shown === 'true') expect(Math.abs(difference)).toBeLessThan(1e-6)
          else expect(hop.shown).toBe(difference > 0 ? 'held' : 'folded')
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
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        (list, a, b, part) => {
          const [before, after] = [filmOf(traceOf(list), a), filmOf(traceOf(list), b)]
          const now = before.duration * part
          const there = samePlace(before, now, after)
          expect(Math.abs(hopNumber(before, now) - hopNumber(after, there))).toBeLessThanOrEqual(1)
        },
      ),
    )
  })

  it('is at a station when the hop to it has ended, and on the way to it before', () => {
    const film = filmOf(traceOf([1, 1, 1]), 1)
    expect(placeAt(film, 0)).toMatchObject({ station: 'ui', part: 1 })
    expect(placeAt(film, 0.5)).toMatchObject({ station: 'command', part: 0.5 })
    expect(placeAt(film, 1)).toMatchObject({ station: 'command', part: 1 })
    expect(placeAt(film, 1.1)?.station).toBe('handler')
    expect([...reachedBy(film, 2)]).toEqual(['ui', 'command', 'handler'])
  })

  it('passes all ten stations in the order of the lecture', () => {
    const film = filmOf(traceOf(Array.from({ length: 9 }, () => 1)), 0.001)
    expect([...reachedBy(film, film.duration)]).toEqual(stations)
  })

  it('lasts until the other contexts have got the event too', () => {
    const trace = traceOf([1, 1, 1, 1, 1, 1, 1], {
      received: [{ subscriber: 'notifications', at: 40, eventId: 'e5' }],
    })
    const film = filmOf(trace, 1)
    expect(film.branches).toMatchObject([{ to: 'notifications', start: 7, end: 40, measured: 33 }])
    expect(film.duration).toBe(40)
  })

  it('has no branch for an event that is not the last one of the command', () => {
    const trace = traceOf([1, 1, 1, 1, 1, 1, 1], {
      received: [{ subscriber: 'invoicing', at: 9, eventId: 'another' }],
    })
    expect(filmOf(trace, 1).branches).toEqual([])
  })
})
