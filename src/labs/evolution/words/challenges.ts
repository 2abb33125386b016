import type { ChallengeText } from '../../../teaching/index.ts'
import type { ChallengeId } from '../challenges.ts'

const begun = 'begun with “Start this challenge”'

/** The words of each challenge. */
export const challengeTexts: Readonly<Record<ChallengeId, ChallengeText>> = {
  rush: {
    title: 'The Monday rush',
    text: 'Carry the rush, keep the lists fresh, and stay within the budget.',
    goals: [
      begun,
      'at least 260 reads and 20 writes a second',
      '95 of 100 reads within 40 ms',
      '95 of 100 changes shown within 150 ms',
      'at most 13 units an hour',
    ],
    hints: [
      'Where do reads wait? Look under Queues.',
      'Only read stores of their own take reads off the database; more instances do not.',
      'Two stores, and an event that is under way for 100 ms at most.',
    ],
  },
  'address-book': {
    title: 'The address book',
    text: 'Somebody built all of it for an address book. Take away what it does not need.',
    goals: [
      begun,
      'still 20 reads and 2 writes a second',
      '95 of 100 reads and writes within 100 ms',
      'no read shows old data',
      'at most 6 units an hour and 2 moving parts',
    ],
    hints: ['Two moving parts: a service and a database.', 'One model, and one instance on each slider.'],
  },
  'step-back': {
    title: 'Make it worse',
    text: 'Find a workload for which separate models make writes half as slow again as one model would, at no lower price.',
    goals: [
      begun,
      'the models are separate',
      'no cheaper than one model with as many instances',
      'writes take at least 1.5 times as long as with one model',
    ],
    hints: [
      'One pool lets any idle instance help. When does a small pool hurt most?',
      'Few instances for writes, and many writes.',
    ],
  },
}
