import { beforeAll, describe, expect, it } from 'vitest'
import { isSolved } from '../../teaching/index.ts'
import { restoreGoals } from './challenges.ts'
import { emptyDesk, type Act, type Desk } from './desk/desk.ts'
import { createMemoryShelf } from './desk/memoryShelfHarness.ts'
import { playActs } from './desk/perform.ts'
import { script } from './desk/script.ts'
import { restoreLesson } from './lesson.ts'

describe('the lesson on restoring', () => {
  let trace: readonly Desk[] = []
  beforeAll(async () => {
    trace = await playActs(createMemoryShelf(), 1, script)
  })
  const after = (acts: number): Desk => trace[acts - 1] ?? emptyDesk(1)

  it.each(restoreLesson.map((step) => [step.id, step] as const))('says what is so: %s', (_, step) => {
    expect(step.holds(after(step.acts))).toBe(true)
  })

  it.each(restoreLesson.map((step) => [step.id, step] as const))(
    'could be wrong: %s does not hold before anything is done, nor where only the garage is open',
    (_, step) => {
      expect(step.holds(emptyDesk(1))).toBe(false)
      expect(step.holds(after(1))).toBe(false)
    },
  )
})

describe('the challenges of the lab', () => {
  it.each(restoreGoals.map((goal) => [goal.id, goal] as const))(
    '%s is met by its solution, and not by less',
    async (_, { start, solution, par, goals, id }) => {
      const isMetBy = async (acts: readonly Act[]): Promise<boolean> => {
        const trace = await playActs(createMemoryShelf(), 1, [...start, ...acts])
        return isSolved({ id, par, goals }, trace.at(-1) ?? emptyDesk(1))
      }
      expect(solution).toHaveLength(par)
      expect(await isMetBy(solution)).toBe(true)
      expect(await isMetBy([])).toBe(false)
      expect(await isMetBy(solution.slice(0, -1))).toBe(false)
      expect(isSolved({ id, par, goals }, emptyDesk(1))).toBe(false)
    },
  )

  it('are not met by a restore where nothing went wrong', async () => {
    const trace = await playActs(createMemoryShelf(), 1, [
      { is: 'open' },
      { is: 'restore', of: 'a', position: 100, letters: false },
      { is: 'switch', to: 'b' },
      { is: 'carry' },
    ])
    const solved = restoreGoals.filter((goal) => trace.some((desk) => isSolved(goal, desk)))
    expect(solved.map(({ id }) => id)).toEqual([])
  })
})
