import { describe, expect, it } from 'vitest'
import { isSolved } from '../../teaching/index.ts'
import { breakerGoals, evidenceAt, type BreakerGoal } from './challenges.ts'
import { playBreaker } from './playBreaker.ts'

const evidenceOf = ({ settings, inputs }: BreakerGoal['solution']) => {
  const film = playBreaker(
    settings,
    1,
    inputs.map(({ at, input }) => ({ at, event: input })),
  )
  return evidenceAt(film, settings, film.frames.length)
}

describe('the challenges of the circuit breaker', () => {
  it.each(breakerGoals.map((goal) => [goal.id, goal] as const))('%s is met by its solution', (_, goal) => {
    expect(goal.solution.inputs.length).toBeLessThanOrEqual(goal.par)
    expect(isSolved(goal, evidenceOf(goal.solution))).toBe(true)
  })

  it.each(breakerGoals.map((goal) => [goal.id, goal] as const))(
    '%s is not met by doing nothing, nor without the last thing, nor without a breaker',
    (_, goal) => {
      const { settings, inputs } = goal.solution
      expect(isSolved(goal, evidenceOf({ settings, inputs: [] }))).toBe(false)
      expect(isSolved(goal, evidenceOf({ settings, inputs: inputs.slice(0, -1) }))).toBe(false)
      expect(isSolved(goal, evidenceOf({ settings: { ...settings, breaker: 'none' }, inputs }))).toBe(false)
    },
  )

  it('a ghost decides nothing where late outcomes do not count', () => {
    const goal = breakerGoals.find(({ id }) => id === 'late-result')
    if (goal === undefined) throw new Error('There is no such challenge.')
    const { settings, inputs } = goal.solution
    expect(isSolved(goal, evidenceOf({ settings: { ...settings, lateResults: 'ignore' }, inputs }))).toBe(
      false,
    )
  })
})
