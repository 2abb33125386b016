import { stateAt, type Settings } from '../../kernel/index.ts'
import type { Challenge } from '../../teaching/index.ts'
import { measuresOf, type Measures } from './measures.ts'
import { availabilityOf } from './model/replicas.ts'
import { readSettings, type IdempotencySettings } from './model/settings.ts'
import type { IdempotencyFilm, TimedInput } from './playIdempotency.ts'

export type ChallengeId = 'four-fifty' | 'storm' | 'four-nines'

/** What a challenge is judged by: the whole film. */
export interface IdempotencyEvidence {
  readonly settings: IdempotencySettings
  readonly measures: Measures
}

/** A challenge, where it begins, and one way to meet it. */
export interface IdempotencyChallenge extends Challenge<IdempotencyEvidence, ChallengeId> {
  readonly start: Settings
  readonly solution: { readonly settings: Settings; readonly inputs: readonly TimedInput[] }
}

/** A whole film as evidence. */
export const evidenceOf = (settings: Settings, film: IdempotencyFilm): IdempotencyEvidence => ({
  settings: readSettings(settings),
  measures: measuresOf(stateAt(film, film.until)),
})

const storm: Settings = {
  payments: 5,
  loseRequest: 0.3,
  loseReply: 0.3,
  copies: 1,
  copyLate: 4000,
  window: 2000,
}

/** What to reach, and a stored way to reach it. */
export const idempotencyChallenges: readonly IdempotencyChallenge[] = [
  {
    id: 'four-fifty',
    par: 2,
    goals: [
      ({ settings: { keyed, copies } }) => !keyed && copies === 0,
      ({ measures }) => measures.expected === 15_000,
      ({ measures }) => measures.balance === 45_000,
    ],
    start: {},
    solution: {
      settings: {},
      inputs: [
        { at: 1000, input: { is: 'pressedAgain', key: 'same' } },
        { at: 2000, input: { is: 'pressedAgain', key: 'new' } },
      ],
    },
  },
  {
    id: 'storm',
    par: 1,
    goals: [
      ({ settings }) => settings.payments === 5 && settings.loseRequest >= 0.3 && settings.loseReply >= 0.3,
      ({ settings }) => settings.copies >= 1 && settings.copyLate >= 4000,
      ({ measures }) => measures.difference === 0 && measures.twice === 0 && measures.never === 0,
    ],
    start: storm,
    solution: { settings: { ...storm, keyed: true, window: 60_000 }, inputs: [] },
  },
  {
    id: 'four-nines',
    par: 1,
    goals: [
      ({ settings }) => settings.world === 'replicas' && settings.replicas.availability <= 0.99,
      ({ settings }) => settings.replicas.together >= 0.1,
      ({ settings }) => availabilityOf(settings.replicas) >= 0.998 && settings.replicas.instances === 2,
    ],
    start: { world: 'replicas', database: true, together: 0.1 },
    solution: { settings: { world: 'replicas', instances: '2', database: false, together: 0.1 }, inputs: [] },
  },
]
