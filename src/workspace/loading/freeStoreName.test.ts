import { describe, expect, it } from 'vitest'
import { freeStoreName } from './freeStoreName.ts'

describe('a name for a new store', () => {
  it('is the base itself when nobody has it', () => {
    expect(freeStoreName(['replayground'], 'replayground-week')).toBe('replayground-week')
  })

  it('gets the first free number from 2 on, also into a gap', () => {
    const taken = ['replayground-week', 'replayground-week-2', 'replayground-week-4']
    expect(freeStoreName(taken, 'replayground-week')).toBe('replayground-week-3')
  })
})
