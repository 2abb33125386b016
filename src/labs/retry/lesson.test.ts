import { describe, expect, it } from 'vitest'
import { playStep, retryLesson } from './lesson.ts'

describe('the lesson about retries', () => {
  const films = retryLesson.map((step) => [step.id, playStep(step)] as const)

  it.each(films)('says what its film bears out: %s', (id, film) => {
    expect(retryLesson.find((step) => step.id === id)?.holds(film)).toBe(true)
  })

  it('could be wrong: no step holds for the film of another step, but where both show the same', () => {
    const mistaken = retryLesson.flatMap((step) =>
      films.filter(([id, film]) => id !== step.id && step.holds(film)).map(([id]) => `${step.id} by ${id}`),
    )
    // No wait, full jitter, dropping what has expired: none of them cures. Below the limit, and newest first: both heal.
    expect(mistaken).toEqual([
      'storm by no-cure',
      'storm by deadline',
      'no-cure by storm',
      'no-cure by deadline',
      'newest-first by law',
    ])
  })
})
