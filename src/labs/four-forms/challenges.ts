import { stateAt, type Settings } from '../../kernel/index.ts'
import type { Challenge } from '../../teaching/index.ts'
import { divergentRows, measuresAt, type Measures } from './measures.ts'
import type { FormId } from './model/lane.ts'
import { readSettings, type FormsSettings } from './model/settings.ts'
import type { FormsFilm, TimedInput } from './playForms.ts'

export type ChallengeId = 'old-address' | 'survive' | 'never-behind'

/** What a challenge is judged by: the whole film. */
export interface FormsEvidence {
  readonly settings: FormsSettings
  readonly film: FormsFilm
}

/** A challenge, where it begins, and one way to meet it. */
export interface FormsChallenge extends Challenge<FormsEvidence, ChallengeId> {
  readonly start: Settings
  readonly solution: { readonly settings: Settings; readonly inputs: readonly TimedInput[] }
}

/** A whole film as evidence. */
export const evidenceOf = (settings: Settings, film: FormsFilm): FormsEvidence => ({
  settings: readSettings(settings),
  film,
})

const end = ({ film }: FormsEvidence, form: FormId): Measures => measuresAt(film, form, film.until)

const quiet: Settings = { moves: 0, reads: 0 }
const busy: Settings = { moves: 2, reads: 8 }

/** What to reach, and a stored way to reach it. */
export const formsChallenges: readonly FormsChallenge[] = [
  {
    id: 'old-address',
    par: 2,
    goals: [
      ({ settings }) => settings.moves === 0 && settings.reads === 0,
      (evidence) => end(evidence, 'state-transfer').old === 1,
      (evidence) => end(evidence, 'notification').old === 0 && end(evidence, 'notification').got > 0,
    ],
    start: quiet,
    solution: {
      settings: quiet,
      inputs: [
        { at: 1000, input: { is: 'movedByHand', customer: 0 } },
        { at: 1200, input: { is: 'wantedByHand', who: 'invoicing', customer: 0 } },
      ],
    },
  },
  {
    id: 'survive',
    par: 2,
    goals: [
      ({ settings }) => settings.moves === 2 && settings.reads === 8,
      (evidence) => end(evidence, 'notification').failed >= 5,
      (evidence) =>
        (['state-transfer', 'event-sourcing', 'cqrs'] as const).every(
          (form) => end(evidence, form).notTaken === 0,
        ),
    ],
    start: busy,
    solution: {
      settings: busy,
      inputs: [
        { at: 3300, input: { is: 'stopped' } },
        { at: 5500, input: { is: 'started' } },
      ],
    },
  },
  {
    id: 'never-behind',
    par: 1,
    goals: [
      ({ settings }) => settings.moves >= 4,
      (evidence) =>
        end(evidence, 'state-transfer').divergentFor === 0 && end(evidence, 'cqrs').divergentFor === 0,
      ({ film }) => divergentRows(stateAt(film, film.until).lanes['event-sourcing']) === 0,
    ],
    start: { moves: 4, reads: 0 },
    solution: { settings: { moves: 4, reads: 0, busDelay: 0, projection: 'sync' }, inputs: [] },
  },
]
