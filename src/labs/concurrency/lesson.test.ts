import { describe, expect, it } from 'vitest'
import { isSolved } from '../../teaching/index.ts'
import { openMemoryStore } from '../../store/index.ts'
import { concurrencyGoals } from './challenges.ts'
import { concurrencyLesson } from './lesson.ts'
import type { Guard } from './race/desk.ts'
import { evidenceOf } from './race/evidence.ts'
import { playScript, type RaceScript } from './race/playScript.ts'

const clock = (): number => 0

const evidenceFrom = async (script: RaceScript) => {
  const store = openMemoryStore('race')
  return evidenceOf(store, await playScript(store, script, clock))
}

describe('the lesson on optimistic concurrency', () => {
  it.each(concurrencyLesson.map((step) => [step.id, step] as const))(
    'says what is so: %s',
    async (_, step) => {
      expect(step.holds(await evidenceFrom(step.script))).toBe(true)
    },
  )

  it('could be wrong: with another guard most races come out otherwise', async () => {
    const races = concurrencyLesson.filter(({ script }) => script.acts.length > 5)
    const wrong = await Promise.all(
      races.map(async ({ script, holds }) => {
        const guard: Guard = script.guard === 'none' ? 'check' : 'none'
        return holds(await evidenceFrom({ ...script, guard }))
      }),
    )
    // Redoing the save comes to the same where nothing was checked in the first place.
    expect(wrong.filter((held) => held).length).toBeLessThanOrEqual(1)
  })
})

describe('the challenges of the lab', () => {
  it.each(concurrencyGoals.map((goal) => [goal.id, goal] as const))(
    '%s is met by its solution, and not by less',
    async (_, goal) => {
      expect(goal.solution.acts.length).toBeLessThanOrEqual(goal.par)
      expect(isSolved(goal, await evidenceFrom(goal.solution))).toBe(true)
      const { guard, acts } = goal.solution
      expect(isSolved(goal, await evidenceFrom({ guard, acts: [] }))).toBe(false)
      expect(isSolved(goal, await evidenceFrom({ guard, acts: acts.slice(0, -1) }))).toBe(false)
    },
  )
})

describe('a clerk at a desk', () => {
  it('who plans two jobs without saving has original 3, current 5, and two uncommitted; loading anew resets to 3 and 3', async () => {
    const store = openMemoryStore('race')
    const race = await playScript(
      store,
      {
        guard: 'check',
        acts: [
          { is: 'load', clerk: 'anna' },
          { is: 'decide', clerk: 'anna', slot: 'same' },
          { is: 'decide', clerk: 'anna', slot: 'free' },
          { is: 'load', clerk: 'anna' },
        ],
      },
      clock,
    )
    expect(race.desks.anna).toMatchObject({ original: 3, current: 3, uncommitted: [] })
    expect(race.trace[2]?.desks.anna).toMatchObject({ original: 3, current: 5 })
    expect(race.trace[2]?.desks.anna.uncommitted).toHaveLength(2)
  })

  it('cannot plan the same car twice at one hour: the second decision is refused in memory already', async () => {
    const { race } = await evidenceFrom({
      guard: 'check',
      acts: [
        { is: 'load', clerk: 'anna' },
        { is: 'decide', clerk: 'anna', slot: 'same' },
        { is: 'decide', clerk: 'anna', slot: 'same' },
      ],
    })
    expect(race.desks.anna.told).toBe('refused')
    expect(race.desks.anna.uncommitted).toHaveLength(1)
  })
})
