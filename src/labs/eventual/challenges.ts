import { stateAt, type Settings } from '../../kernel/index.ts'
import type { Challenge } from '../../teaching/index.ts'
import { breakEvenLag } from './closedForm.ts'
import { copiesMeasuresAt, type CopiesMeasures } from './measures.ts'
import { finalityOf, processIds, rightlySorted } from './model/everyday.ts'
import { readSettings, type EventualSettings } from './model/settings.ts'
import type { EventualFilm, TimedInput } from './playEventual.ts'

export type ChallengeId = 'back-in-time' | 'agree' | 'break-even' | 'six'

/** What a challenge is judged by: the whole film. */
export interface EventualEvidence {
  readonly settings: EventualSettings
  readonly film: EventualFilm
}

/** A challenge, where it begins, and one way to meet it. */
export interface EventualChallenge extends Challenge<EventualEvidence, ChallengeId> {
  readonly start: Settings
  readonly solution: { readonly settings: Settings; readonly inputs: readonly TimedInput[] }
}

/** A whole film as evidence. */
export const evidenceOf = (settings: Settings, film: EventualFilm): EventualEvidence => ({
  settings: readSettings(settings),
  film,
})

const measures = ({ film }: EventualEvidence): CopiesMeasures | null => copiesMeasuresAt(film, film.until)

const slow: Settings = { writes: 2, writeEvery: 3000, delay: 3000 }
const lossy: Settings = { writes: 4, loss: 0.9 }
const priced: Settings = { world: 'board', clashCost: 200, lockCost: 50, gap: 3000, lag: 2000 }
const sorting: Settings = { world: 'everyday' }

/** What to reach, and a stored way to reach it. */
export const eventualChallenges: readonly EventualChallenge[] = [
  {
    id: 'back-in-time',
    par: 3,
    goals: [
      ({ settings: { world, copies } }) =>
        world === 'copies' && copies.readFrom === 1 && copies.bobEvery === 0,
      (evidence) => (measures(evidence)?.backwards ?? 0) > 0,
    ],
    start: slow,
    solution: {
      settings: slow,
      inputs: [3000, 3600, 4200].map((at) => ({ at, input: { is: 'wished', who: 'bob', f: 'r' } as const })),
    },
  },
  {
    id: 'agree',
    par: 1,
    goals: [
      ({ settings }) =>
        settings.world === 'copies' && settings.copies.loss >= 0.9 && settings.copies.writes >= 4,
      (evidence) => measures(evidence)?.divergent === 0,
      (evidence) => (measures(evidence)?.gossip ?? Infinity) <= 80,
    ],
    start: lossy,
    solution: { settings: { ...lossy, gossipEvery: 1400 }, inputs: [] },
  },
  {
    id: 'break-even',
    par: 1,
    goals: [
      ({ settings: { world, board } }) =>
        world === 'board' && board.guard === 'none' && board.clashCost === 200 && board.lockCost === 50,
      ({ settings: { board } }) => board.gap === 3000 && Math.abs(board.lag - breakEvenLag(board)) <= 25,
    ],
    start: priced,
    solution: { settings: { ...priced, lag: 850 }, inputs: [] },
  },
  {
    id: 'six',
    par: 6,
    goals: [
      ({ film }) => {
        const state = stateAt(film, film.until)
        return state.world === 'everyday' && rightlySorted(state) === processIds.length
      },
    ],
    start: sorting,
    solution: {
      settings: sorting,
      inputs: processIds.map((process) => ({
        at: 0,
        input: { is: 'sorted', process, as: finalityOf[process] },
      })),
    },
  },
]
