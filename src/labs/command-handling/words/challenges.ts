import type { ChallengeText } from '../../../teaching/index.ts'
import type { ChallengeId } from '../lesson/challenges.ts'

/** The words of each challenge. */
export const challengeTexts: Readonly<Record<ChallengeId, ChallengeText>> = {
  'strict-rule': {
    title: 'A rule too strict',
    text: 'Get a job refused for the work stations although no more than three would ever run at the same moment.',
    goals: [
      'A job was refused for the work stations, and for nothing else',
      'At no moment would more than three have run',
    ],
    hints: [
      'The rule counts jobs that overlap, and not how many run at the same moment.',
      'On an empty day, three short jobs in a row overlap one long job.',
      'Another day in the form, say tomorrow: 8 to 9, 9 to 10, 10 to 11, each with another car. Then 8 to 11 with a fourth.',
    ],
  },
  'three-deciders': {
    title: 'Three deciders',
    text: 'Find out what is wrong with each decider on the bench, and prove it by tests.',
    goals: ['Each faulty decider failed a test that the garage’s own passed', 'All three are named rightly'],
    hints: [
      'A test proves nothing before the garage’s own decider has passed it.',
      'Run each ready-made test against all three.',
      'Two tests are enough: “Three jobs at once” and “Finish twice”, each against Birch and one other.',
    ],
  },
  'every-difference': {
    title: 'Every difference',
    text: 'See each of the three wrong ways come out different after a replay, and the right one the same. What the lesson shows does not count: do it yourself.',
    goals: [
      'A service in evolve: another state',
      'A clock in evolve: another state',
      'State set directly: another state',
      'As it should be: the same state',
    ],
    hints: [
      'All four are under “Break it”.',
      'Choose a way, perform the command, replay its events once; then the next way.',
    ],
  },
}
