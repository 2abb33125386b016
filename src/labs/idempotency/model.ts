import type { Chance, Later, Millis, Model, Timed } from '../../kernel/index.ts'
import { counted, onArrival, onWaited, onWorked, pay, pressAgain } from './model/handle.ts'
import { hop, mostTries, paymentEvery, premium, type IdempotencySettings } from './model/settings.ts'
import type { Flight, IdempotencyEvent, IdempotencyInput, IdempotencyState } from './model/state.ts'

export type { Counts, Flight, IdempotencyEvent, IdempotencyInput, IdempotencyState } from './model/state.ts'

/** Version of the laws; a run of another version is not played. */
export const modelVersion = 1

const evolve = (before: IdempotencyState, { at: now, event }: Timed<IdempotencyEvent>): IdempotencyState => {
  const state: IdempotencyState = { ...before, sentNow: [] }
  switch (event.is) {
    case 'opened':
      return { ...state, last: { is: 'opened' } }
    case 'paid':
      return pay(state, now, { amount: premium, key: state.payments.length, meant: true })
    case 'paidByHand':
      return pay(state, now, { amount: event.amount, key: state.payments.length, meant: true })
    case 'pressedAgain':
      return pressAgain(state, now, event.key)
    case 'trapSet':
      return { ...state, trap: event.of, last: { is: 'trapped' } }
    case 'arrived':
      return onArrival(state, now, event.flight)
    case 'vanished': {
      const flight = state.inFlight.find(({ id }) => id === event.flight)
      const inFlight = state.inFlight.filter(({ id }) => id !== event.flight)
      const lost = { ...counted(state, { lost: 1 }), inFlight }
      return flight === undefined ? lost : { ...lost, last: { is: 'vanished', what: flight.is } }
    }
    case 'worked':
      return onWorked(state, now, event.key)
    case 'waited':
      return onWaited(state, now, event)
  }
}

const journeyOf = (
  flight: Flight,
  settings: IdempotencySettings,
  chance: Chance,
): Later<IdempotencyEvent> => {
  const share = flight.is === 'request' ? settings.loseRequest : settings.loseReply
  const lost = flight.doomed || (flight.copy === 0 && chance.happens(share, 'lost', flight.id))
  const late = flight.copy * settings.copyLate
  return { delay: hop + late, event: { is: lost ? 'vanished' : 'arrived', flight: flight.id } }
}

/** The laws of a payment. A server that does not look at keys still says when its work is done. */
export const idempotencyModel = (
  settings: IdempotencySettings,
): Model<IdempotencyState, IdempotencyEvent> => ({
  initial: {
    settings,
    balance: 0,
    payments: [],
    remembered: {},
    appliedTo: [],
    counts: { requests: 0, applied: 0, storedAnswers: 0, waits: 0, refusals: 0, lost: 0 },
    trap: null,
    inFlight: [],
    nextFlight: 0,
    sentNow: [],
    last: { is: 'opened' },
  },
  evolve,
  react: (state, { event }, chance) => [
    ...(event.is === 'opened' && settings.world === 'payments'
      ? Array.from({ length: settings.payments }, (_, n): Later<IdempotencyEvent> => ({
          delay: 500 + n * paymentEvery,
          event: { is: 'paid', n },
        }))
      : []),
    ...state.sentNow.map((flight) => journeyOf(flight, settings, chance)),
    ...state.sentNow
      .filter(({ is, copy }) => is === 'request' && copy === 0)
      .map(({ payment }): Later<IdempotencyEvent> => ({
        delay: settings.patience,
        event: { is: 'waited', payment, tries: state.payments[payment]?.tries ?? 0 },
      })),
    ...(state.last.is === 'applied' && event.is === 'arrived'
      ? [
          {
            delay: settings.work,
            event: { is: 'worked' as const, key: state.payments[state.last.payment]?.key ?? 0 },
          },
        ]
      : []),
  ],
})

/** Length of a film: until the last copy and the last try are over. */
export const idempotencyUntil = (
  { payments, patience, copies, copyLate, work }: IdempotencySettings,
  lastInput: Millis,
): Millis => {
  const after = mostTries * patience + copies * copyLate + work + 1500
  return Math.max(500 + Math.max(0, payments - 1) * paymentEvery + after, lastInput + after)
}

/** Whether a value from a log, a link or a file is an input of the lab. */
export const isIdempotencyInput = (value: unknown): value is IdempotencyInput => {
  if (typeof value !== 'object' || value === null || !('is' in value)) return false
  const { is, amount, key, of } = value as Readonly<Record<string, unknown>>
  switch (is) {
    case 'paidByHand':
      return typeof amount === 'number' && Number.isInteger(amount) && amount > 0 && amount <= 1_000_000
    case 'pressedAgain':
      return key === 'same' || key === 'new' || key === 'otherAmount'
    case 'trapSet':
      return of === 'request' || of === 'reply'
    default:
      return false
  }
}
