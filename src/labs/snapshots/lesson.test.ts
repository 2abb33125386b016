import { describe, expect, it } from 'vitest'
import { createMemorySnapshots, openMemoryStore } from '../../store/index.ts'
import { isSolved } from '../../teaching/index.ts'
import { firstActs, type Act } from './bench/bench.ts'
import { playActs, type BenchRows } from './bench/perform.ts'
import { snapshotsGoals } from './challenges.ts'
import { snapshotsLesson } from './lesson.ts'

const rows = (): BenchRows => ({
  store: openMemoryStore('bench'),
  snapshots: createMemorySnapshots(),
  clock: () => 0,
})

const after = (acts: readonly Act[], given = 0) => playActs(rows(), acts, given)

describe('the lesson on snapshots', () => {
  it.each(snapshotsLesson.map((step) => [step.id, step] as const))('says what is so: %s', async (_, step) => {
    expect(step.holds(await after(step.acts))).toBe(true)
  })

  it('could be wrong: no step holds on an untouched account', async () => {
    const untouched = await after(firstActs)
    expect(snapshotsLesson.filter(({ holds }) => holds(untouched))).toEqual([])
  })

  it('says something else where the guard is the other one', async () => {
    const turned = snapshotsLesson.filter(({ acts }) => acts.some(({ is }) => is === 'guard'))
    const held = await Promise.all(
      turned.map(async ({ acts, holds }) =>
        holds(
          await after(
            acts.map((act) =>
              act.is === 'guard' ? { is: 'guard', guard: act.guard === 'check' ? 'trust' : 'check' } : act,
            ),
          ),
        ),
      ),
    )
    // That snapshots can be made anew is so either way.
    expect(turned.filter((_, index) => held[index] === true).map(({ id }) => id)).toEqual(['rebuild'])
  })
})

describe('the challenges of the lab', () => {
  it.each(snapshotsGoals.map((goal) => [goal.id, goal] as const))(
    '%s is met by its solution, and not by less',
    async (_, { start, solution, par, ...goal }) => {
      const played = (acts: readonly Act[]) => after([...start, ...acts], start.length)
      expect(solution.length).toBeLessThanOrEqual(par)
      expect(isSolved({ ...goal, par }, await played(solution))).toBe(true)
      expect(isSolved({ ...goal, par }, await played([]))).toBe(false)
      expect(isSolved({ ...goal, par }, await played(solution.slice(0, -1)))).toBe(false)
    },
  )
})
