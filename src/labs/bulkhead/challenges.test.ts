import { describe, expect, it } from 'vitest'
import { isSolved } from '../../teaching/challenges/challenge.ts'
import { bulkheadChallenges, evidenceOf } from './challenges.ts'
import { playBulkhead } from './playBulkhead.ts'

describe('the challenges about bulkheads', () => {
  it.each(bulkheadChallenges.map((challenge) => [challenge.id, challenge] as const))(
    'can be met, and not by doing nothing: %s',
    (_, challenge) => {
      const { settings, inputs } = challenge.solution
      const events = inputs.map(({ at, input }) => ({ at, event: input }))
      expect(isSolved(challenge, evidenceOf(settings, playBulkhead(settings, 1, events)))).toBe(true)
      expect(isSolved(challenge, evidenceOf(challenge.start, playBulkhead(challenge.start)))).toBe(false)
    },
  )
})
