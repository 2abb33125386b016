import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../kernel/index.ts'
import { isSolved } from '../../../teaching/index.ts'
import { playCap } from '../playCap.ts'
import { capGoals, evidenceAt, type CapGoal } from './goals.ts'
import { answersOf, capReasons, mysteries, mysteryOf } from './mysteries.ts'
import { mysterySolutions } from './mysterySolutions.ts'

const evidenceOf = (settings: Settings, inputs: CapGoal['solution']['inputs']) => {
  const film = playCap(
    settings,
    1,
    inputs.map(({ at, input }) => ({ at, event: input })),
  )
  return evidenceAt(film, settings, film.frames.length)
}

describe('the goals of the CAP lab', () => {
  it.each(capGoals.map((goal) => [goal.id, goal] as const))('%s is met by its solution', (_, goal) => {
    const { settings, inputs } = goal.solution
    expect(inputs.length).toBe(goal.par)
    expect(isSolved(goal, evidenceOf(settings, inputs))).toBe(true)
  })

  it.each(capGoals.map((goal) => [goal.id, goal] as const))(
    '%s is not met before anything is done, nor by any part of the solution, nor in another mode',
    (_, goal) => {
      const { settings, inputs } = goal.solution
      expect(isSolved(goal, evidenceOf(settings, []))).toBe(false)
      for (const left of inputs.keys()) {
        expect(isSolved(goal, evidenceOf(settings, inputs.toSpliced(left, 1)))).toBe(false)
      }
      for (const mode of ['cp', 'ap', 'siblings']) {
        if (mode !== settings['mode']) expect(isSolved(goal, evidenceOf({ mode }, inputs))).toBe(false)
      }
    },
  )
})

describe('finding what is wrong', () => {
  it('offers four explanations, the right one among them, and each is right somewhere', () => {
    for (const { challenge } of mysteries) {
      expect(answersOf(challenge)).toHaveLength(4)
      expect(answersOf(challenge)).toContain(challenge.expected)
    }
    expect(new Set(mysteries.map(({ challenge }) => challenge.expected))).toEqual(new Set(capReasons))
  })

  it.each(mysteries.map((mystery) => [mystery.challenge.id, mystery] as const))(
    'needs no luck: %s is shown by its solution, and by no part of it; a sound cluster keeps the rule',
    (_, { challenge }) => {
      const solution = mysterySolutions[challenge.expected]
      const isKept = (settings: Settings, inputs: typeof solution) =>
        evidenceOf({ ...settings, mode: 'cp' }, inputs).linearizable
      expect(isKept(challenge.settings, solution)).toBe(false)
      for (const left of solution.keys()) {
        expect(isKept(challenge.settings, solution.toSpliced(left, 1))).toBe(true)
      }
      expect(isKept({ ...challenge.settings, variant: 'sound' }, solution)).toBe(true)
    },
  )

  it('has an address for each', () => {
    expect(mysteryOf('find-1')?.challenge.id).toBe('readOne')
    expect(mysteryOf('find-99')).toBeNull()
    expect(mysteryOf(undefined)).toBeNull()
  })
})
