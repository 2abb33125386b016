import type { ChallengeText } from '../../../teaching/index.ts'
import type { ChallengeId } from '../challenges.ts'

/** The words of the challenges. */
export const challengeTexts: Readonly<Record<ChallengeId, ChallengeText>> = {
  'dry-feet': {
    title: 'Dry feet with twelve threads',
    text: 'The service of the invoices page hangs, the time-out stays at 30 s, and there is no breaker. Answer every request for the two healthy pages with at most twelve threads.',
    goals: [
      'It hangs all the time; 30 s and no breaker',
      'At most twelve threads in all',
      'Planning and customers: every request answered',
    ],
    hints: ['Whose threads do the healthy pages need?', 'Cut the pool into compartments.'],
  },
  patience: {
    title: 'Without walls',
    text: 'One shared pool of at most 20 threads, and no breaker. The service hangs. Answer every request for the healthy pages all the same, with a time-out of at least 1 s.',
    goals: [
      'It hangs all the time; one pool of at most 20',
      'No breaker; a time-out of at least 1 s',
      'Planning and customers: every request answered',
    ],
    hints: [
      'In use = rate × time-out.',
      'Ten requests a second and the healthy pages must fit into 20: try 1.5 s.',
    ],
  },
  'small-blast': {
    title: 'A blast radius of one',
    text: 'In the garage: let notifications fail, with nothing else going down and nobody kept from planning or registering.',
    goals: [
      'Notifications has failed',
      'Never more than one service down',
      'Every job planned, every customer registered',
    ],
    hints: [
      'A border helps before the fault, not after it.',
      'Tick notifications alone, draw the border, then let it fail.',
    ],
  },
}
