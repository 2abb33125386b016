import type { Chance, Later, Millis, Model, Timed } from '../../kernel/index.ts'
import { loadModel, loadOpening } from './model/load/loadModel.ts'
import type { LoadEvent, LoadState } from './model/load/state.ts'
import { orderModel, type OrderEvent, type OrderState } from './model/order/orderModel.ts'
import { paymentModel } from './model/payment/paymentModel.ts'
import type { PaymentEvent, PaymentState } from './model/payment/state.ts'
import type { RetrySettings } from './model/settings.ts'
import { wavesModel, wavesOpening, type WavesEvent, type WavesState } from './model/waves/wavesModel.ts'

/*
 * Four small worlds about trying again. Which one is played, a setting says:
 *
 *   waves    a hundred clients lose their service at once: when do they come back?
 *   load     a crowd, time-outs, one server with a queue: what retries add to the load
 *   payment  a till and a bank: what a retry does when it was not the request that got lost
 *   order    policies around one flaky call: what their order means
 */

/** Version of the laws; a run of another version is not played. */
export const modelVersion = 1

export type RetryState = WavesState | LoadState | PaymentState | OrderState

export type RetryEvent = WavesEvent | LoadEvent | PaymentEvent | OrderEvent

/** A world of its own as one of several; events of another world, as an old input may be, change nothing in it. */
const among = <State extends RetryState, Event extends RetryEvent>(
  model: Model<State, Event>,
  names: readonly Event['is'][],
): Model<RetryState, RetryEvent> => {
  const isOurs = (event: RetryEvent): event is Event => names.some((name) => name === event.is)
  return {
    initial: model.initial,
    evolve: (state, { at, event }: Timed<RetryEvent>) =>
      isOurs(event) ? model.evolve(state as State, { at, event }) : state,
    react: (state, { at, event }, chance: Chance): readonly Later<RetryEvent>[] =>
      isOurs(event) ? model.react(state as State, { at, event }, chance) : [],
  }
}

/** The laws of the world that the settings choose. */
export const retryModel = (settings: RetrySettings): Model<RetryState, RetryEvent> => {
  switch (settings.world) {
    case 'waves':
      return among(wavesModel(settings), ['called'])
    case 'load':
      return among(loadModel(settings), [
        'speedSet',
        'rateSet',
        'serverRestarted',
        'wanted',
        'retried',
        'served',
        'rang',
      ])
    case 'payment':
      return among(paymentModel(settings), [
        'paymentAsked',
        'lossArmed',
        'arrived',
        'lost',
        'patienceEnded',
        'triedAgain',
      ])
    case 'order':
      return among(orderModel(settings), ['opened', 'asked', 'stepped', 'told'])
  }
}

/** What happens in every film of a world without anybody doing it. */
export const retryOpening = (settings: RetrySettings): readonly Timed<RetryEvent>[] => {
  switch (settings.world) {
    case 'waves':
      return wavesOpening
    case 'load':
      return loadOpening(settings)
    case 'payment':
      return []
    case 'order':
      return [{ at: 0, event: { is: 'opened' } }]
  }
}

/** More events than this a film should not have: it has to be played anew at each change. */
const mostEvents = 180_000

/** The longest film of a load at its worst: each attempt is sent and given up on, and the server does 100 a second. */
const longestLoad = ({ rate, retries }: RetrySettings): Millis =>
  Math.floor(mostEvents / (2 * rate * (1 + retries) + 100)) * 1000

/** Length of the film. */
export const retryUntil = (settings: RetrySettings): Millis => {
  const { world, length, retries, backoff } = settings
  switch (world) {
    case 'waves':
      // So long that nearly all have had their last attempt; but never so long that nothing can be seen.
      return Math.min(60_000, Math.max(10_000, 1.5 * backoff.base * 2 ** retries))
    case 'load':
      return Math.min(length, longestLoad(settings))
    case 'payment':
      return 20_000
    case 'order':
      return 60_000
  }
}
