import type { ChallengeText } from '../../../teaching/index.ts'
import type { ChallengeId } from '../challenges.ts'

/** The words of the challenges. */
export const challengeTexts: Readonly<Record<ChallengeId, ChallengeText>> = {
  limit: {
    title: 'As close to the limit as you dare',
    text: 'A crowd and a server, at least two retries, no budget, no breaker, oldest first. Find the most requests a second with which the storm still ends by itself.',
    goals: [
      'Two retries or more, and no other help',
      'Requests × (1 + retries) is at least 90 of 100',
      'Goodput comes back in the film',
    ],
    hints: ['Each request can be sent 1 + R times.', 'With two retries, 100 / 3 = 33.3: try 31.'],
  },
  rescue: {
    title: 'End the storm by hand',
    text: 'Three retries, 80 requests a second, full jitter. Change no setting. Once the storm rages, do something at the right moment, and something else later.',
    goals: [
      'The settings of the storm are as they were',
      'All 80 requests a second are there again at the end',
      'Goodput is back at the end',
    ],
    hints: [
      'The queue is not the cause: it fills again. What keeps it full?',
      'Let only 10 requests a second in, restart the server so that it forgets its queue, then let all of them in again.',
    ],
  },
  'one-charge': {
    title: 'Lose both ways, charge once',
    text: 'Lose a request and a reply of payments, and still have each customer charged exactly once, with the till knowing it.',
    goals: [
      'A request was lost, and so was a reply',
      'Every payment is confirmed',
      'Nobody was charged more than once',
    ],
    hints: ['A retry is needed, or the lost request is never made good.', 'Switch the idempotency key on.'],
  },
  'quick-no': {
    title: 'A good answer within a second',
    text: 'The service hangs, always. Compose policies so that each of the six users has an answer, if only a fallback one, within 1.1 s, and the service is called at most four times.',
    goals: [
      'The service hangs',
      'Every user has an answer within 1.1 s',
      'At most four calls reached the service',
    ],
    hints: [
      'Where must the fallback be, so that it catches what the others give up on?',
      'From the outside in: fallback, breaker, time-out. A retry makes users wait for longer.',
    ],
  },
}
