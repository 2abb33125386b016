import { describe, expect, it } from 'vitest'
import { isSolved } from '../../teaching/challenges/challenge.ts'
import { eventualChallenges, evidenceOf } from './challenges.ts'
import { eventualLesson, playStep } from './lesson.ts'
import { playEventual } from './playEventual.ts'

describe('the lesson about “eventually”', () => {
  const films = eventualLesson.map((step) => [step.id, playStep(step)] as const)

  it.each(films)('says what its film bears out: %s', (id, film) => {
    expect(eventualLesson.find((step) => step.id === id)?.holds(film)).toBe(true)
  })

  it('could be wrong: no step holds for the film of another step, but where both show the same', () => {
    const mistaken = eventualLesson.flatMap((step) =>
      films.filter(([id, film]) => id !== step.id && step.holds(film)).map(([id]) => `${step.id} by ${id}`),
    )
    // The two screens are two ways to look at one and the same film.
    expect(mistaken).toEqual(['lies by honest', 'honest by lies'])
  })
})

describe('the challenges about “eventually”', () => {
  it.each(eventualChallenges.map((challenge) => [challenge.id, challenge] as const))(
    'can be met, and not by doing nothing: %s',
    (_, challenge) => {
      const { settings, inputs } = challenge.solution
      expect(Math.max(1, inputs.length)).toBe(challenge.par)
      expect(isSolved(challenge, evidenceOf(settings, playEventual(settings, 1, inputs)))).toBe(true)
      expect(isSolved(challenge, evidenceOf(challenge.start, playEventual(challenge.start)))).toBe(false)
    },
  )
})
