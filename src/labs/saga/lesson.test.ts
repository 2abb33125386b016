import { describe, expect, it } from 'vitest'
import { isSolved } from '../../teaching/challenges/challenge.ts'
import { evidenceOf, sagaChallenges } from './challenges.ts'
import { playStep, sagaLesson } from './lesson.ts'
import { playSaga } from './playSaga.ts'

describe('the lesson about commits and sagas', () => {
  const films = sagaLesson.map((step) => [step.id, playStep(step)] as const)

  it.each(films)('says what its film bears out: %s', (id, film) => {
    expect(sagaLesson.find((step) => step.id === id)?.holds(film)).toBe(true)
  })

  it('could be wrong: no step holds for the film of another step, but where both show the same', () => {
    const mistaken = sagaLesson.flatMap((step) =>
      films.filter(([id, film]) => id !== step.id && step.holds(film)).map(([id]) => `${step.id} by ${id}`),
    )
    // The last step is about all interleavings; its film is but one of them: a booking that goes well, or is torn.
    expect(mistaken).toEqual(['votes by all', 'all by votes', 'all by forgets'])
  })
})

describe('the challenges about commits and sagas', () => {
  it.each(sagaChallenges.map((challenge) => [challenge.id, challenge] as const))(
    'can be met, and not by doing nothing: %s',
    (_, challenge) => {
      const { settings, inputs } = challenge.solution
      expect(inputs.length).toBe(challenge.par)
      expect(isSolved(challenge, evidenceOf(settings, playSaga(settings, 1, inputs)))).toBe(true)
      expect(isSolved(challenge, evidenceOf(challenge.start, playSaga(challenge.start)))).toBe(false)
    },
  )
})
