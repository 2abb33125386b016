import type { ChallengeText, StepText } from '../../../teaching/index.ts'
import type { SnapshotGoalId } from '../challenges.ts'
import type { LessonStepId } from '../lesson.ts'

/** The words of the lesson. */
export const lessonTexts: Readonly<Record<LessonStepId, StepText>> = {
  replay: {
    title: 'Loading is replaying',
    say: 'An account with 1,037 bookings, and no snapshot. To load it, its events are folded from the first to the last.',
    predict: {
      ask: 'How many events are replayed?',
      unit: 'events',
      told: 'All 1,037 of them. See what that took, on this machine.',
    },
  },
  snapshot: {
    title: 'A snapshot and the rest',
    say: 'Now a snapshot of the state is kept after every hundred events. Loading begins with the newest one.',
    predict: {
      ask: 'How many events are replayed now?',
      unit: 'events',
      told: '37: the snapshot holds the first 1,000, the rest is replayed. Both ways come to the same state, and that is checked.',
    },
  },
  interval: {
    title: 'More of them',
    say: 'A snapshot after every ten events. Loading hardly gets quicker, and each of them has to be written and kept.',
    predict: {
      ask: 'How many snapshots are kept?',
      unit: 'snapshots',
      told: '103, for one account. Only the newest is ever used.',
    },
  },
  short: {
    title: 'Fewer of them',
    say: 'A snapshot after every 500 events: two of them, and by luck as few events to replay as with ten times as many.',
  },
  stale: {
    title: 'The shape changes',
    say: 'The state now also keeps what was paid in. The snapshots are from before, and nobody wrote down which shape they have.',
    predict: {
      ask: 'What does loading give?',
      options: { right: 'The right state', wrong: 'A wrong state, without a word', error: 'An error' },
      told: 'A wrong state, without a word: what was paid in is missing. Snapshots are a second schema, and it ages.',
    },
  },
  refused: {
    title: 'With a version',
    say: 'The same change, but each snapshot says which shape it has, and another shape is not used.',
    predict: {
      ask: 'How many events are replayed?',
      unit: 'events',
      told: 'All 1,037: slow once, and right. New snapshots can then be written.',
    },
  },
  corrupt: {
    title: 'One cent too many',
    say: 'A bug changes the balance in the newest snapshot by one cent. Version and shape are as they should be.',
    predict: {
      ask: 'Does loading notice it?',
      options: { noticed: 'Yes', unnoticed: 'No' },
      told: 'No. A snapshot is believed. The events would know better, but nobody asks them.',
    },
  },
  rebuild: {
    title: 'Ask the events',
    say: 'Comparing every snapshot with a replay finds the wrong one, and names the field. Then throw them away and write new ones: nothing is lost by it, they are derived.',
  },
  split: {
    title: 'Cut the aggregate smaller',
    say: 'An account for each day instead of one for ever, as a garage plans one day at a time: 250 days with 21 events each are 5,250 events in one stream, or 250 short ones.',
    predict: {
      ask: 'How many events are replayed to load one day?',
      unit: 'events',
      told: '21, without any snapshot. Where an aggregate ends is a choice of the model.',
    },
  },
  'last-resort': {
    title: 'Only when absolutely necessary',
    say: 'Measure in the evidence: how long does a full replay take with 10, 1,000, 100,000 events? Before that is felt, a snapshot only costs.',
  },
}

/** The words of the challenges. */
export const challengeTexts: Readonly<Record<SnapshotGoalId, ChallengeText>> = {
  'few-snapshots': {
    title: 'Quick with two snapshots at most',
    text: 'Load the account by replaying fewer than 40 events.',
    goals: ['The state is right, and fewer than 40 events were replayed', 'At most two snapshots are kept'],
    hints: ['What is left after the last snapshot is the remainder of 1,037.', 'Try 500, or 1,000.'],
  },
  'wrong-balance': {
    title: 'A wrong balance in spite of versions',
    text: 'Load a wrong state while snapshots carry a version and the shape is the old one.',
    goals: ['The loaded state is wrong', 'Snapshots carry a version, and the shape is the first one'],
    hints: [
      'A version tells the shape, not the content.',
      'Write snapshots, then let the bug in, then load.',
    ],
  },
  'find-it': {
    title: 'Find what aged',
    text: 'Let the shape change under snapshots without a version, and name the field that is missing in them.',
    goals: ['At least five wrong snapshots were found', 'They all lack “paidIn”, and nothing else'],
    hints: ['Write the snapshots in the first shape, then change the shape.', 'Then compare with a replay.'],
  },
}
