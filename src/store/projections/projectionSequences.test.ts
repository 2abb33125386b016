import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { openMemoryStore } from '../memory/openMemoryStore.ts'
import type { ProjectionRun } from '../projection.ts'
import { createMemoryCheckpoints, type CheckpointStore } from './checkpoints.ts'
import { appendMany, closeRuns, live, plainFold, run, tally, until, type Tally } from './projectionHarness.ts'
import { wallClock } from './wallClock.ts'

afterEach(closeRuns)

type Step =
  | { readonly do: 'append'; readonly count: number }
  | {
      readonly do:
        'pause' | 'resume' | 'crash' | 'restart' | 'rebuild' | 'drop' | 'save' | 'reopen' | 'let go on'
    }

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      arbitrary: fc.record({ do: fc.constant('append' as const), count: fc.integer({ min: 1, max: 40 }) }),
      weight: 3,
    },
    {
      arbitrary: fc.record({
        do: fc.constantFrom(
          'pause',
          'resume',
          'crash',
          'restart',
          'rebuild',
          'drop',
          'save',
          'reopen',
          'let go on',
        ),
      }),
      weight: 7,
    },
  ),
  { maxLength: 25 },
)

const playSteps = async (checkpoints: CheckpointStore, plan: readonly Step[]): Promise<void> => {
  const store = openMemoryStore('a')
  const start = (): ProjectionRun<Tally> => run(store, tally, { checkpoints, saveEvery: 10, quietMs: 0 })
  let one = start()
  const take = async (step: Step): Promise<void> => {
    switch (step.do) {
      case 'append':
        return appendMany(store, step.count)
      case 'rebuild':
        // A step that follows may interrupt it: then it fails, which is its right.
        return void one.rebuild().catch(() => undefined)
      case 'pause':
      case 'resume':
      case 'crash':
        return one[step.do]()
      case 'restart':
      case 'drop':
        return void one[step.do]()
      case 'save':
        return one.save()
      case 'reopen':
        await one.close()
        one = start()
        return
      case 'let go on':
        return wallClock.breathe()
    }
  }
  for (const step of plan) await take(step)
  await one.restart()
  await live(one)
  await until(one, ({ rebuild }) => rebuild === null)
  expect(one.view().checkpoint).toBe(await store.head())
  expect(one.view().state).toEqual(await plainFold(store, tally))
  await one.close()
}

/** Mutant: writes the position first and the state one save later, as two separate writes cut by a crash would. */
const tornCheckpoints = (): CheckpointStore => {
  const whole = createMemoryCheckpoints()
  return {
    ...whole,
    save: async (record) => {
      const before = await whole.load(record.key)
      await whole.save({ ...record, state: before?.state ?? tally.initial })
    },
  }
}

describe('whatever happens to a run', () => {
  it('ends with the plain fold of the log', async () => {
    await fc.assert(
      fc.asyncProperty(steps, (plan) => playSteps(createMemoryCheckpoints(), plan)),
      { numRuns: 150 },
    )
  })

  it('would not, if position and state were saved apart', async () => {
    const torn = fc.assert(
      fc.asyncProperty(steps, (plan) => playSteps(tornCheckpoints(), plan)),
      { numRuns: 150, endOnFailure: true },
    )
    await expect(torn).rejects.toThrow(/Property failed/)
  })
})
