import { stateAt, type Millis, type Settings } from '../../kernel/index.ts'
import type { Challenge } from '../../teaching/index.ts'
import type { RetryInput } from './isRetryInput.ts'
import { recoveryAfter, goodputAtEnd, loadSeries } from './measures/loadSeries.ts'
import { paymentSums } from './measures/payments.ts'
import { readSettings, type RetrySettings } from './model/settings.ts'
import { operationCount } from './model/order/orderModel.ts'
import type { RetryFilm } from './playRetry.ts'

export type ChallengeId = 'limit' | 'rescue' | 'one-charge' | 'quick-no'

/** What a challenge is judged by: the whole film. */
export interface RetryEvidence {
  readonly settings: RetrySettings
  readonly film: RetryFilm
}

/** A challenge, where it begins, and one way to meet it. */
export interface RetryChallenge extends Challenge<RetryEvidence, ChallengeId> {
  readonly start: Settings
  readonly solution: {
    readonly settings: Settings
    readonly inputs: readonly { readonly at: Millis; readonly input: RetryInput }[]
  }
}

/** A whole film as evidence. */
export const evidenceOf = (settings: Settings, film: RetryFilm): RetryEvidence => ({
  settings: readSettings(settings),
  film,
})

const end = ({ film }: RetryEvidence) => stateAt(film, film.until)

const isWithoutHelp = ({ settings }: RetryEvidence): boolean =>
  settings.world === 'load' && settings.budget === null && !settings.breaker && settings.discipline === 'fifo'

const isTroubled = ({ settings }: RetryEvidence): boolean =>
  settings.slowFrom === 20_000 && settings.slowFor === 10_000 && settings.timeout === 1000

const lossesOf = ({ film }: RetryEvidence, what: 'request' | 'reply'): number =>
  film.frames.filter(
    ({ state }) => state.world === 'payment' && state.last.is === 'lost' && state.last.message.what === what,
  ).length

const storm: Settings = { world: 'load', backoff: 'full', retries: 3, base: 100, cap: 10_000 }

/** What to reach, and a stored way to reach it. */
export const retryChallenges: readonly RetryChallenge[] = [
  {
    id: 'limit',
    par: 1,
    goals: [
      (evidence) => isWithoutHelp(evidence) && evidence.settings.retries >= 2,
      ({ settings }) => settings.world === 'load' && settings.rate * (1 + settings.retries) >= 90,
      (evidence) =>
        evidence.settings.world === 'load' &&
        isTroubled(evidence) &&
        recoveryAfter(loadSeries(evidence.film), 30) !== null &&
        goodputAtEnd(loadSeries(evidence.film)) > 0.8 * evidence.settings.rate,
    ],
    start: { ...storm, retries: 2, rate: 45, length: 200_000 },
    solution: { settings: { ...storm, retries: 2, rate: 31, length: 200_000 }, inputs: [] },
  },
  {
    id: 'rescue',
    par: 3,
    goals: [
      (evidence) =>
        isWithoutHelp(evidence) &&
        isTroubled(evidence) &&
        evidence.settings.retries === 3 &&
        evidence.settings.rate === 80,
      (evidence) => {
        const state = end(evidence)
        return state.world === 'load' && state.rate >= 80
      },
      (evidence) => evidence.settings.world === 'load' && goodputAtEnd(loadSeries(evidence.film)) > 70,
    ],
    start: storm,
    solution: {
      settings: storm,
      inputs: [
        { at: 40_000, input: { is: 'rateSet', rate: 10 } },
        { at: 45_000, input: { is: 'serverRestarted' } },
        { at: 50_000, input: { is: 'rateSet', rate: 80 } },
      ],
    },
  },
  {
    id: 'one-charge',
    par: 5,
    goals: [
      (evidence) => lossesOf(evidence, 'request') > 0 && lossesOf(evidence, 'reply') > 0,
      (evidence) => {
        const state = end(evidence)
        return (
          state.world === 'payment' &&
          state.payments.length > 0 &&
          state.payments.every(({ is }) => is === 'confirmed')
        )
      },
      (evidence) => {
        const state = end(evidence)
        return state.world === 'payment' && state.charges.length > 0 && paymentSums(state).doubled === 0
      },
    ],
    start: { world: 'payment', backoff: 'exponential', base: 500, retries: 3, keyed: false },
    solution: {
      settings: { world: 'payment', backoff: 'exponential', base: 500, retries: 3, keyed: true },
      inputs: [
        { at: 0, input: { is: 'lossArmed', what: 'request' } },
        { at: 0, input: { is: 'lossArmed', what: 'reply' } },
        { at: 100, input: { is: 'paymentAsked' } },
      ],
    },
  },
  {
    id: 'quick-no',
    par: 4,
    goals: [
      ({ settings }) => settings.world === 'order' && settings.script === 'hangs',
      (evidence) => {
        const state = end(evidence)
        return (
          state.world === 'order' &&
          state.told.length === operationCount &&
          state.told.every(
            ({ outcome, waited }) => waited <= 1100 && (outcome === 'ok' || outcome === 'fallback'),
          )
        )
      },
      (evidence) => {
        const state = end(evidence)
        return state.world === 'order' && state.told.length === operationCount && state.calls <= 4
      },
    ],
    start: { world: 'order', script: 'hangs', retries: 3 },
    solution: {
      settings: {
        world: 'order',
        script: 'hangs',
        retries: 3,
        order: 'fallback breaker timeout retry',
        useFallback: true,
        useBreaker: true,
        useTimeout: true,
        useRetry: false,
      },
      inputs: [],
    },
  },
]
