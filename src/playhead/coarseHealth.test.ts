import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coarseHealth, healthAt, healthKinds } from './coarseHealth.ts'
import type { HealthSegment } from './timeLine.ts'

const someHealth = fc
  .array(fc.record({ length: fc.integer({ min: 1, max: 20 }), kind: fc.constantFrom(...healthKinds) }))
  .map((list) => {
    let from = 0
    return list.map(({ length, kind }): HealthSegment => {
      const segment = { from, to: from + length, kind }
      from += length
      return segment
    })
  })

describe('health in few segments', () => {
  it('never looks better than it was, and covers the same time', () => {
    fc.assert(
      fc.property(someHealth, fc.integer({ min: 1, max: 20 }), (health, most) => {
        const duration = health.at(-1)?.to ?? 0
        const coarse = coarseHealth(health, duration, most)
        expect(coarse.length).toBeLessThanOrEqual(most)
        const covered = (list: readonly HealthSegment[]) =>
          list.reduce((sum, { from, to }) => sum + to - from, 0)
        expect(covered(coarse)).toBe(covered(health))
        for (const { from, to, kind } of health) {
          const drawn = healthAt(coarse, (from + to) / 2)
          expect(drawn === null ? -1 : healthKinds.indexOf(drawn)).toBeGreaterThanOrEqual(
            healthKinds.indexOf(kind),
          )
        }
      }),
    )
  })

  it('keeps gaps in which nothing is said', () => {
    const health: readonly HealthSegment[] = [
      { from: 0, to: 10, kind: 'ok' },
      { from: 20, to: 30, kind: 'ok' },
    ]
    expect(coarseHealth(health, 30, 100)).toEqual(health)
    expect([5, 15, 25].map((now) => healthAt(health, now))).toEqual(['ok', null, 'ok'])
  })
})
