import { describe, expect, it } from 'vitest'
import { isSolved } from '../../teaching/challenges/challenge.ts'
import { evidenceOf, retryChallenges } from './challenges.ts'
import { playRetry } from './playRetry.ts'

describe('the challenges about retries', () => {
  it.each(retryChallenges.map((challenge) => [challenge.id, challenge] as const))(
    'can be met, and not by doing nothing: %s',
    (_, challenge) => {
      const { settings, inputs } = challenge.solution
      const events = inputs.map(({ at, input }) => ({ at, event: input }))
      expect(isSolved(challenge, evidenceOf(settings, playRetry(settings, 1, events)))).toBe(true)
      expect(isSolved(challenge, evidenceOf(challenge.start, playRetry(challenge.start)))).toBe(false)
    },
  )
})
