import { describe, expect, it } from 'vitest'
import { isRight, type NumberPrediction } from './taughtStep.ts'

const number: NumberPrediction = { kind: 'number', min: 0, max: 100, step: 1, right: 37, tolerance: 2 }

describe('a prediction', () => {
  it.each([
    ['35', true],
    ['39', true],
    ['34.9', false],
    ['40', false],
    ['', false],
    ['many', false],
  ])('of 37, give or take 2: %s is right: %s', (answer, right) => {
    expect(isRight(number, answer)).toBe(right)
  })

  it('of a place on the stage is right for the one right thing', () => {
    const place = { kind: 'stage', options: ['replica 1', 'replica 3'], right: 'replica 3' } as const
    expect(isRight(place, 'replica 3')).toBe(true)
    expect(isRight(place, 'replica 1')).toBe(false)
  })

  it('of a choice is right for the one right answer', () => {
    const choice = { kind: 'choice', options: ['a', 'b'], right: 'b' } as const
    expect(isRight(choice, 'b')).toBe(true)
    expect(isRight(choice, 'a')).toBe(false)
  })
})
