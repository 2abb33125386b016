import type { ChallengeId } from '../teaching/challenges.ts'

interface ChallengeWords {
  readonly title: string
  readonly say: string
  /** In the order of the goals. */
  readonly goals: readonly string[]
}

export const challengeTexts: Readonly<Record<ChallengeId, ChallengeWords>> = {
  rush: {
    title: 'The Monday rush',
    say: 'Carry the rush, keep the lists fresh, and stay within the budget.',
    goals: [
      'at least 260 reads and 20 writes a second',
      '95 of 100 reads within 40 ms',
      '95 of 100 changes shown within 150 ms',
      'at most 13 units an hour',
    ],
  },
  'address-book': {
    title: 'The address book',
    say: 'Somebody built all of it for an address book. Take away what it does not need.',
    goals: [
      'still 20 reads and 2 writes a second',
      '95 of 100 reads and writes within 100 ms',
      'no read shows old data',
      'at most 6 units an hour and 2 moving parts',
    ],
  },
  'step-back': {
    title: 'Make it worse',
    say: 'Find a workload for which separate models make writes half as slow again as one model would, at no lower price.',
    goals: [
      'the models are separate',
      'no cheaper than one model with as many instances',
      'writes take at least 1.5 times as long as with one model',
    ],
  },
}
