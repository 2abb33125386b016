import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evolvePlanning, emptyPlanning } from '../planning/planningState.ts'
import type { PlanningEvent } from '../planning/planningEvent.ts'
import { planningInvariant } from '../planning/planningInvariant.ts'
import { generateFaultyDay, type FaultyDay } from './generateFaultyDay.ts'

const firstBreak = ({ events }: FaultyDay): number => {
  let state = emptyPlanning
  return events.findIndex((event) => {
    state = evolvePlanning(state, event as PlanningEvent)
    return !planningInvariant(state).holds
  })
}

const pointsAtTheFault = (generate: (seed: number) => FaultyDay): void =>
  fc.assert(
    fc.property(fc.maxSafeInteger(), (seed) => {
      const day = generate(seed)
      expect(day.culprit).toBe(firstBreak(day))
      expect(day.culprit).toBeGreaterThan(3)
    }),
    { numRuns: 300 },
  )

describe('the faulty day', () => {
  it('breaks the invariant at its culprit, and not before', () => {
    pointsAtTheFault(generateFaultyDay)
  })

  it('would point elsewhere, if the culprit were the third of the jobs that meet', () => {
    expect(() =>
      pointsAtTheFault((seed) => {
        const day = generateFaultyDay(seed)
        return { ...day, culprit: day.culprit - 1 }
      }),
    ).toThrow()
  })

  it('says in a sentence what is wrong', () => {
    const day = generateFaultyDay(7)
    const state = day.events.reduce(
      (before, event) => evolvePlanning(before, event as PlanningEvent),
      emptyPlanning,
    )
    expect(planningInvariant(state).reason).toMatch(
      /^4 jobs run at \d\d:\d\d on 2018-06-12, but there are only 3 work stations\.$/,
    )
  })

  it('is the same for the same seed, and another for another', () => {
    expect(generateFaultyDay(7)).toEqual(generateFaultyDay(7))
    expect(generateFaultyDay(7)).not.toEqual(generateFaultyDay(8))
  })
})
