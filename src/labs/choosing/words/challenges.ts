import type { ChallengeText } from '../../../teaching/index.ts'
import type { ChallengeId } from '../challenges.ts'

/** The challenges, in English. */
export const challengeTexts: Readonly<Record<ChallengeId, ChallengeText>> = {
  'three-forces': {
    title: 'Two yes, and a reason against',
    text: 'Find forces with which state transfer and event sourcing are advised without a “but” that wins, while something speaks against CQRS.',
    goals: ['State transfer: yes', 'Event sourcing: yes', 'Something speaks against CQRS'],
    hints: [
      'What speaks against CQRS also speaks against one of the other two: give that one more.',
      '“See it at once” is against CQRS and state transfer; two forces speak for state transfer.',
    ],
  },
  'six-operations': {
    title: 'Six of six by the figures',
    text: 'One answer in five clashes. Choose for all six operations so that a cut costs the least.',
    goals: ['The chance is left at 20 %', 'All six are the cheaper one'],
    hints: [
      'Multiply the clash by one fifth, and compare.',
      'The deposit, the lift and the part are to be refused.',
    ],
  },
  'five-domains': {
    title: 'Use it where it pays',
    text: 'Build all five parts of the garage as the forces ask for.',
    goals: ['All five are built as advised'],
    hints: ['Two things have to speak for CQRS.', 'Only the planning and the search for parts have two.'],
  },
  'one-product': {
    title: 'A short list',
    text: 'Find needs, with keeping events among them, that leave at most four products and five parts to build.',
    goals: ['Keeping events is needed', 'At most four products are left', 'At most five parts to build'],
    hints: ['Which need do three of the seven not meet?', 'Patterns over several events bring three parts.'],
  },
}
