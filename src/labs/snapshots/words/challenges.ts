import type { ChallengeText } from '../../../teaching/index.ts'
import type { SnapshotsGoalId } from '../challenges.ts'

/** The goals in words. */
export const challengeTexts: Readonly<Record<SnapshotsGoalId, ChallengeText>> = {
  few: {
    title: 'Few snapshots, short tail',
    text: 'Load the account of 1,037 events by replaying at most 40 of them, with one or two snapshots.',
    goals: ['At most 40 events replayed, and the state is right', 'One or two snapshots'],
    hints: ['The tail is what is left after the last multiple.', '1,037 lies just above a multiple of 500.'],
  },
  find: {
    title: 'The wrong one among ten',
    text: 'One of these ten snapshots forgot an event. Its hash fits. Find it, and put it right.',
    goals: [
      'The wrong snapshot is found',
      'No snapshot is wrong any more',
      'The account loads, and is right',
    ],
    hints: ['A hash only tells that nobody edited the row.', 'Verify, rebuild, verify, load.'],
  },
  migrate: {
    title: 'Another shape, never a wrong balance',
    text: 'Change the shape of the state while snapshots exist. No load may show a wrong balance; loading must be quick at the end.',
    goals: [
      'Shape 2, with snapshots',
      'Loaded at least twice: before rebuilding and after',
      'No load showed a wrong balance',
      'At most 40 events replayed',
    ],
    hints: [
      'Let snapshots carry a version before the shape changes.',
      'Check on, every 100, shape 2, load, rebuild, load.',
    ],
  },
}
