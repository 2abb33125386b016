import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanningCommand } from '../../../garage/index.ts'
import { clockAt } from '../planner/board.ts'
import { carAt, lessonDay, planOf } from '../smallGarage.ts'
import { differences, perform, replayOf } from './experiment.ts'
import { callsOf, performBreaking } from './performBreaking.ts'
import { firstPrice, rise, simulatedOutside } from './simulatedOutside.ts'
import { variantIds, type Outside, type VariantId } from './variant.ts'

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

/** An outside that answers differently each time that it is asked. */
const changingOutside = (): Outside => {
  let asked = 0
  return {
    price: () => 4_000 + 350 * asked++,
    now: () => `2027-03-01T07:00:${String(asked++).padStart(2, '0')}.000Z`,
  }
}

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

  it('calls the service once for ever; with the call in evolve three replays make it four', async () => {
    expect(callsOf(await performBreaking('right'))).toBe(1)
    expect(callsOf(await performBreaking('external'))).toBe(4)
  })
})

describe('the simulated parts service', () => {
  it('goes on with its prices after a reload', () => {
    expect(simulatedOutside(0).price()).toBe(firstPrice)
    expect(simulatedOutside(3).price()).toBe(firstPrice + 3 * rise)
  })
})
