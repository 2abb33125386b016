import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanningCommand } from '../../../garage/index.ts'
import { changingOutside, performAndReplay } from '../lesson/replaySteps.ts'
import { clockAt } from '../planner/board.ts'
import { carAt, lessonDay, planOf } from '../smallGarage.ts'
import { differences, perform, replayOf } from './experiment.ts'
import { firstPrice, rise, simulatedOutside } from './simulatedOutside.ts'
import { variantIds, type VariantId } from './variant.ts'

const commands = fc.array(
  fc
    .record({ job: fc.nat(5), car: fc.nat(4), start: fc.integer({ min: 16, max: 30 }), length: fc.nat(4) })
    .map(({ job, car, start, length }): PlanningCommand =>
      planOf({
        jobId: `job-${job}`,
        day: lessonDay,
        car: carAt(car),
        from: clockAt(30 * start),
        to: clockAt(30 * (start + length)),
      }),
    ),
  { maxLength: 8 },
)

const replaysEqual = (id: VariantId, list: readonly PlanningCommand[]): boolean => {
  const outside = changingOutside()
  const live = perform(id, list, outside)
  const again = replayOf(id, live.events, outside)
  return differences(live.rows, again.rows).length === 0 && again.rows.length === live.rows.length
}

describe('performing in the right way', () => {
  it('can be replayed to the same state, whatever was asked for, without checks, calls or clock', () => {
    fc.assert(
      fc.property(commands, (list) => {
        const outside = changingOutside()
        const live = perform('right', list, outside)
        const { counts } = replayOf('right', live.events, outside)
        return (
          replaysEqual('right', list) &&
          counts.checks === 0 &&
          counts.calls === 0 &&
          counts.readings === 0 &&
          counts.applied === live.events.length
        )
      }),
    )
  })

  it.each(variantIds.filter((id) => id !== 'right'))('is told from the broken way "%s" by a replay', (id) => {
    expect(fc.check(fc.property(commands, (list) => replaysEqual(id, list))).failed).toBe(true)
  })

  it('calls the service once for ever; with the call in evolve three replays make it four', () => {
    const callsIn = (id: VariantId): number => {
      const { live, replays } = performAndReplay(id, changingOutside())
      return [live, ...replays].reduce((sum, { counts }) => sum + counts.calls, 0)
    }
    expect([callsIn('right'), callsIn('external')]).toEqual([1, 4])
  })
})

describe('the simulated parts service', () => {
  it('goes on with its prices after a reload', () => {
    expect(simulatedOutside(0).price()).toBe(firstPrice)
    expect(simulatedOutside(3).price()).toBe(firstPrice + 3 * rise)
  })
})
