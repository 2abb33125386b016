import { stateAt, type Settings } from '../../kernel/index.ts'
import type { Challenge } from '../../teaching/index.ts'
import { advisedStyle, domainIds } from './model/domains.ts'
import { adviceFor } from './model/forces.ts'
import { cheaperStance, operationIds } from './model/operations.ts'
import { productsFor, tasksFor } from './model/products.ts'
import type { ChoosingInput, ChoosingState } from './model.ts'
import { inTurn, type ChoosingFilm, type TimedInput } from './playChoosing.ts'
import { clashChanceOf } from './settings.ts'

export type ChallengeId = 'three-forces' | 'six-operations' | 'five-domains' | 'one-product'

/** What a challenge is judged by: all that has been said. */
export interface ChoosingEvidence {
  readonly settings: Settings
  readonly said: ChoosingState
}

/** A challenge, and one way to meet it. */
export interface ChoosingChallenge extends Challenge<ChoosingEvidence, ChallengeId> {
  readonly start: Settings
  readonly solution: { readonly settings: Settings; readonly inputs: readonly TimedInput[] }
}

/** A whole film as evidence. */
export const evidenceOf = (settings: Settings, film: ChoosingFilm): ChoosingEvidence => ({
  settings,
  said: stateAt(film, film.until),
})

const solvedBy = (
  inputs: readonly ChoosingInput[],
  settings: Settings = {},
): ChoosingChallenge['solution'] => ({
  settings,
  inputs: inTurn(inputs),
})

/** What to reach, and a stored way to reach it. */
export const choosingChallenges: readonly ChoosingChallenge[] = [
  {
    id: 'three-forces',
    par: 4,
    goals: [
      ({ said }) => adviceFor('state-transfer', said.forces).verdict === 'yes',
      ({ said }) => adviceFor('event-sourcing', said.forces).verdict === 'yes',
      ({ said }) => adviceFor('cqrs', said.forces).against.length > 0,
    ],
    start: {},
    solution: solvedBy([
      { is: 'held', force: 'ownerLoad', on: true },
      { is: 'held', force: 'ownerDown', on: true },
      { is: 'held', force: 'audit', on: true },
      { is: 'held', force: 'seeAtOnce', on: true },
    ]),
  },
  {
    id: 'six-operations',
    par: 6,
    goals: [
      ({ settings }) => clashChanceOf(settings) === 0.2,
      ({ settings, said }) =>
        operationIds.every((id) => said.stances[id] === cheaperStance(id, clashChanceOf(settings))),
    ],
    start: { clashChance: 0.2 },
    solution: solvedBy(
      operationIds.map((operation) => ({ is: 'judged', operation, as: cheaperStance(operation, 0.2) })),
      { clashChance: 0.2 },
    ),
  },
  {
    id: 'five-domains',
    par: 5,
    goals: [({ said }) => domainIds.every((id) => said.styles[id] === advisedStyle(id))],
    start: {},
    solution: solvedBy(domainIds.map((domain) => ({ is: 'built', domain, as: advisedStyle(domain) }))),
  },
  {
    id: 'one-product',
    par: 2,
    goals: [
      ({ said }) => said.needs.includes('persistence'),
      ({ said }) => said.needs.length > 0 && productsFor(said.needs).length <= 4,
      ({ said }) => tasksFor(said.needs).length <= 5,
    ],
    start: {},
    solution: solvedBy([
      { is: 'needed', need: 'persistence', on: true },
      { is: 'needed', need: 'patterns', on: true },
    ]),
  },
]
