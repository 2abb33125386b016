import type { ChallengeText } from '../../../teaching/index.ts'
import type { BreakerGoalId } from '../challenges.ts'

/** The words of the challenges. */
export const challengeTexts: Readonly<Record<BreakerGoalId, ChallengeText>> = {
  'trip-by-hand': {
    title: 'Trip it with as few calls as it takes',
    text: 'Traffic by hand, the settings as they are. Not one call more than the minimum.',
    goals: ['The breaker is open, by its failure rate', 'No more calls than the minimum were made'],
    hints: ['Make the supplier fail first.', 'Supplier: dead or failing at 100 %. Then call five times.'],
  },
  'full-circle': {
    title: 'Once around',
    text: 'Closed, open, half-open, closed: by calls alone, and never by moving the breaker by hand.',
    goals: [
      'It was open by its rates',
      'It was half-open after its wait',
      'It closed because of its probes',
      'It was never moved by hand',
    ],
    hints: [
      'Mend the supplier while the breaker is open.',
      'Wait until the clock is through; then the next calls are probes, as many as are permitted.',
    ],
  },
  'late-result': {
    title: 'A ghost from before',
    text: 'Let the outcome of a call that began before the trip decide what half-open becomes.',
    goals: [
      'The breaker left half-open',
      'An outcome of a call from before the opening came in while it was half-open',
    ],
    hints: [
      'A slow call begins, others fail and trip the breaker, and the slow one is done when it is half-open.',
      'Slow supplier first: call once. Then failing at 100 %: five calls. Wait for half-open with one call, and let the old one come in. A wait of 1 s and one permitted probe make it easier.',
    ],
  },
}
