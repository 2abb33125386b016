import { stateAt, type Settings } from '../../kernel/index.ts'
import type { Challenge } from '../../teaching/index.ts'
import type { TimedInput } from './lesson.ts'
import { dirtyLooks, heldRows, measuresAt } from './measures.ts'
import { readSettings, type SagaSettings } from './model/settings.ts'
import type { NodeId } from './model/world.ts'
import type { SagaFilm } from './playSaga.ts'
import type { SagaState } from './state.ts'

export type ChallengeId = 'block' | 'dirty-read' | 'one-refund'

/** What a challenge is judged by: the whole film. */
export interface SagaEvidence {
  readonly settings: SagaSettings
  readonly film: SagaFilm
}

/** A challenge, where it begins, and one way to meet it. */
export interface SagaChallenge extends Challenge<SagaEvidence, ChallengeId> {
  readonly start: Settings
  readonly solution: { readonly settings: Settings; readonly inputs: readonly TimedInput[] }
}

/** A whole film as evidence. */
export const evidenceOf = (settings: Settings, film: SagaFilm): SagaEvidence => ({
  settings: readSettings(settings),
  film,
})

const end = ({ film }: SagaEvidence): SagaState => stateAt(film, film.until)

/** How often a node went down. */
const crashesOf = ({ film }: SagaEvidence, node: NodeId): number => {
  let was = true
  let count = 0
  for (const { state } of film.frames) {
    const is = node === 'desk' ? state.world.desk.up : state.world.participants[node].up
    if (was && !is) count += 1
    was = is
  }
  return count
}

const refundStart: Settings = { way: 'saga', sequence: 'depositFirst', refuser: 'planning', arrivals: 2 }

/** What to reach, and a stored way to reach it. */
export const sagaChallenges: readonly SagaChallenge[] = [
  {
    id: 'block',
    par: 1,
    goals: [
      ({ settings }) => settings.rules.way === 'twoPhase' && settings.rules.logs,
      (evidence) => heldRows(end(evidence).world).length === 3,
      (evidence) => measuresAt(evidence.film, evidence.film.until).waiting >= 3,
    ],
    start: { way: 'twoPhase', arrivals: 3 },
    solution: {
      settings: { way: 'twoPhase', arrivals: 3 },
      inputs: [{ at: 2000, input: { is: 'crashed', node: 'desk' } }],
    },
  },
  {
    id: 'dirty-read',
    par: 1,
    goals: [({ settings }) => settings.rules.way === 'saga', (evidence) => dirtyLooks(end(evidence)) > 0],
    start: { way: 'saga', refuser: 'payments', arrivals: 2 },
    solution: {
      settings: { way: 'saga', refuser: 'payments', arrivals: 2 },
      inputs: [{ at: 2400, input: { is: 'looked' } }],
    },
  },
  {
    id: 'one-refund',
    par: 2,
    goals: [
      (evidence) => crashesOf(evidence, 'payments') > 0,
      ({ film }) =>
        film.frames.some(
          ({ state: { last } }) =>
            last.is === 'heard' &&
            last.message.is === 'undo' &&
            last.message.to === 'payments' &&
            last.crashed !== null,
        ),
      (evidence) => {
        const { cases } = end(evidence).world.desk
        const known = cases[2]
        return known?.way === 'saga' && known.is === 'compensated'
      },
      (evidence) =>
        end(evidence).world.participants.payments.entries.filter(
          ({ booking, is }) => booking === 2 && is === 'undid',
        ).length === 1,
    ],
    start: refundStart,
    solution: {
      settings: refundStart,
      inputs: [
        { at: 0, input: { is: 'trapSet', trap: { node: 'payments', step: 'last', point: 'stored' } } },
        { at: 8000, input: { is: 'restarted', node: 'payments' } },
      ],
    },
  },
]
