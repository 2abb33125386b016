import type { ChallengeText } from '../../../teaching/index.ts'
import type { ChallengeId } from '../challenges.ts'

/** The words of each challenge. */
export const challengeTexts: Readonly<Record<ChallengeId, ChallengeText>> = {
  'to-the-cent': {
    title: 'To the cent',
    text: 'Find a late payment whose correction is exactly € 7,07, and book both.',
    goals: ['A Retro Correction of € 7,07 is stored', 'The ledger agrees with what should have been'],
    hints: [
      'How many 28ths lie between the payment and 29-08 decides how often interest is missed.',
      'One 28th misses 1 % of the amount. Two of them miss a little more than 2 %.',
      'Pay € 707,00 on a day after 28-07 and up to 28-08.',
    ],
  },
  'late-heal': {
    title: 'Nobody corrected it',
    text: 'Here the payment was appended without its correction, and September came and went. Put the ledger right with one booking.',
    goals: [
      'Interest was paid after the late payment, before anything was corrected',
      'The ledger ends with € 2.354,63, as it should',
    ],
    hints: [
      'What is owed is not € 15,15 any more.',
      'Append the correction: it is a new difference of two replays, € 15,30.',
    ],
  },
  'three-surprises': {
    title: 'Three surprises',
    text: 'A late payment, a wrong premium and another rate in the past come to light, in any order. In the end the ledger is right, and so is what the customer was told.',
    goals: [
      'A late payment, a reversal and a change of the rate are stored',
      'The ledger agrees with what should have been',
      'Every wrong statement is compensated',
    ],
    hints: [
      'Book one after the other, at the end of the ledger; the forms are in the last step of the lesson.',
      'One correction at the very end is enough for all three.',
    ],
  },
}
