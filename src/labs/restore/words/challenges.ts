import type { ChallengeText } from '../../../teaching/index.ts'
import type { RestoreGoalId } from '../challenges.ts'

/** The challenges in words. */
export const challengeTexts: Readonly<Record<RestoreGoalId, ChallengeText>> = {
  'nothing-lost': {
    title: 'As if nothing had happened',
    text: 'It is 15:45. Bring the garage to where it would be without the script, and lose no work but what the rules refuse.',
    goals: [
      'Nothing of the mistake is in the database in use',
      'No work from before the mistake is missing, and one event at most from after it',
      'The later work went through the rules, and no letter left twice',
    ],
    hints: [
      'There is a position right before the mistake.',
      'Restore to it with side effects off, and switch over.',
      'Then carry the abandoned work over.',
    ],
  },
  heal: {
    title: 'Three moments',
    text: 'Three teams restored to three moments. Make the garage work with a database without orphans and without the mistake, and make no further database.',
    goals: ['The database in use has no orphans, and nothing of the mistake', 'There are two databases'],
    hints: ['The source still has what two of the contexts lack.', 'Reconcile by replay, then switch over.'],
  },
  'three-nines': {
    title: 'Three nines, with the same failures',
    text: 'A failure every 100 hours stays. Reach 99.90 %, and prove with a restart that you can.',
    goals: [
      'A failure every 100 hours, and at least 99.90 % available',
      'A restart to the same state took no longer than the dial says',
    ],
    hints: ['Leave the first dial alone.', 'Six minutes are 0.1 hour. Then crash and restart.'],
  },
}
