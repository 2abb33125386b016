import { describe, expect, it } from 'vitest'
import { storeNameProblem } from './storeNameProblem.ts'

describe('the name of a new store', () => {
  it.each(['a', 'monday', 'group-2', '2026-03-02'])('may be "%s"', (typed) => {
    expect(storeNameProblem(typed, [])).toBeNull()
  })

  it.each([
    ['', 'empty'],
    ['Monday', 'form'],
    ['my store', 'form'],
    ['-a', 'form'],
    ['a-', 'form'],
    ['a--b', 'form'],
    ['é', 'form'],
    ['../x', 'form'],
    ['x'.repeat(68), 'long'],
    ['projections', 'reserved'],
    ['rows-customers', 'reserved'],
    ['week', 'taken'],
  ])('may not be "%s" (%s)', (typed, problem) => {
    expect(storeNameProblem(typed, ['replayground', 'replayground-week'])?.is).toBe(problem)
  })
})
