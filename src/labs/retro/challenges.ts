import { correctionDue, cents, totals, type RetroCommand, type SavingsEvent } from '../../savings/index.ts'
import type { Challenge } from '../../teaching/index.ts'
import type { RetroEvidence } from './lesson/evidence.ts'

export type ChallengeId = 'to-the-cent' | 'late-heal' | 'three-surprises'

/** A challenge with how its account is prepared, and what solves it. */
export interface RetroChallenge extends Challenge<RetroEvidence, ChallengeId> {
  /** Commands that are sent before the learner begins, after the first eleven rows. */
  readonly prepared: (accountId: string) => readonly RetroCommand[]
  /** A solution, played by a test. */
  readonly solution: (accountId: string, events: readonly SavingsEvent[]) => readonly RetroCommand[]
}

const has = ({ events }: RetroEvidence, eventType: SavingsEvent['eventType']): boolean =>
  events.some((event) => event.eventType === eventType)

const isRight = ({ events }: RetroEvidence): boolean =>
  events.length > 0 && correctionDue(events).amount === 0

/** Whether interest was paid while a late payment was stored and nothing was corrected yet. */
const wentOnUncorrected = ({ events }: RetroEvidence): boolean => {
  const late = events.findIndex(({ eventType }) => eventType === 'RetroPaymentReceived')
  const corrected = events.findIndex(({ eventType }) => eventType === 'RetroCorrectionBooked')
  const between = events.slice(late + 1, corrected === -1 ? events.length : corrected)
  return late !== -1 && between.some(({ eventType }) => eventType === 'InterestPaid')
}

const today = '2017-08-29'

const latePayment = (accountId: string, amount: number, paidOn: string): RetroCommand => ({
  type: 'BookRetroPayment',
  accountId,
  date: today,
  amount: cents(amount),
  paidOn,
})

const correction = (accountId: string, date = today): RetroCommand => ({
  type: 'BookRetroCorrection',
  accountId,
  date,
})

/** The three challenges of the lab. */
export const challenges: readonly RetroChallenge[] = [
  {
    id: 'to-the-cent',
    par: 2,
    goals: [
      ({ events }) =>
        events.some((event) => event.eventType === 'RetroCorrectionBooked' && event.eventData.amount === 707),
      isRight,
    ],
    prepared: () => [],
    solution: (accountId) => [latePayment(accountId, 70_700, '2017-08-10'), correction(accountId)],
  },
  {
    id: 'late-heal',
    par: 1,
    goals: [wentOnUncorrected, (seen) => isRight(seen) && totals(seen.events).at(-1)?.total === 235_463],
    prepared: (accountId) => [
      latePayment(accountId, 50_000, '2017-06-11'),
      { type: 'CollectPremium', accountId, date: '2017-09-01' },
      { type: 'PayInterest', accountId, date: '2017-09-28' },
    ],
    solution: (accountId) => [correction(accountId, '2017-09-28')],
  },
  {
    id: 'three-surprises',
    par: 4,
    goals: [
      (seen) =>
        has(seen, 'RetroPaymentReceived') && has(seen, 'BookingReversed') && has(seen, 'InterestRateChanged'),
      isRight,
      ({ events, statements }) =>
        events.length > 0 && statements.every(({ standing }) => standing !== 'wrong'),
    ],
    prepared: () => [],
    solution: (accountId, events) => [
      latePayment(accountId, 50_000, '2017-06-11'),
      {
        type: 'ReverseBooking',
        accountId,
        date: today,
        reverses: events.find(({ eventType }) => eventType === 'PremiumReceived')?.eventId ?? '',
        reason: 'collected by mistake',
      },
      { type: 'ChangeInterestRate', accountId, date: today, from: '2017-07-01', basisPoints: 125 },
      correction(accountId),
    ],
  },
]
