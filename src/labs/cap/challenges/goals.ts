import type { GivenInput, Settings } from '../../../kernel/index.ts'
import type { Challenge } from '../../../teaching/index.ts'
import { metersAt, type CapMeters } from '../meters.ts'
import type { CapInput } from '../model/events.ts'
import { splitOff } from '../model/network.ts'
import { readSettings, type CapSettings } from '../model/settings.ts'
import type { CapState } from '../model/state.ts'
import type { CapFilm } from '../playCap.ts'
import { verdictAt } from '../verdict.ts'

/** What a challenge is judged by: the world where the playhead stands. */
export interface CapEvidence {
  readonly settings: CapSettings
  readonly state: CapState
  readonly meters: CapMeters
  readonly linearizable: boolean
}

/** Reads the evidence off a film at a moment. */
export const evidenceAt = (film: CapFilm, settings: Settings, count: number): CapEvidence => {
  const frame = film.frames[count - 1]
  const at = frame?.at ?? 0
  const verdict = verdictAt(film, at)
  return {
    settings: readSettings(settings),
    state: frame?.state ?? film.initial,
    meters: metersAt(film, at),
    linearizable: 'linearizable' in verdict && verdict.linearizable,
  }
}

export type CapGoalId = 'refuse-one' | 'lose-write' | 'keep-both'

const isSound =
  (mode: CapSettings['mode']) =>
  ({ settings }: CapEvidence): boolean =>
    settings.mode === mode && settings.variant === 'sound'

const isWhole = ({ state }: CapEvidence): boolean => state.links.every((row) => row.every(Boolean))

const writesAnswered = ({ state }: CapEvidence): number =>
  state.history.ops.filter(({ f, outcome }) => f === 'w' && outcome === 'answered').length

const refused = ({ state }: CapEvidence) =>
  state.history.ops.filter(({ outcome }) => outcome === 'timedOut' || outcome === 'refused')

/** A goal with the inputs that reach it, from a fresh run with the lab's own settings. */
export interface CapGoal extends Challenge<CapEvidence, CapGoalId> {
  readonly solution: { readonly settings: Settings; readonly inputs: readonly GivenInput<CapInput>[] }
}

const cutOff: CapInput = { is: 'linksSet', links: splitOff(3, [2]) }
const write = (client: number): CapInput => ({ is: 'asked', client: client - 1, f: 'w' })

const bothSides: readonly GivenInput<CapInput>[] = [
  { at: 1000, input: cutOff },
  { at: 1200, input: write(1) },
  { at: 1300, input: write(3) },
  { at: 2500, input: { is: 'healed' } },
]

/** The goals, from easy to hard. */
export const capGoals: readonly CapGoal[] = [
  {
    id: 'refuse-one',
    par: 3,
    goals: [
      isSound('cp'),
      (evidence) => refused(evidence).length === 1 && refused(evidence)[0]?.f === 'w',
      (evidence) => writesAnswered(evidence) >= 1 && evidence.linearizable,
    ],
    solution: {
      settings: { mode: 'cp' },
      inputs: [
        { at: 1000, input: cutOff },
        { at: 1200, input: write(1) },
        { at: 1300, input: write(3) },
      ],
    },
  },
  {
    id: 'lose-write',
    par: 4,
    goals: [
      isSound('ap'),
      (evidence) => evidence.meters.lostWrites >= 1,
      (evidence) => isWhole(evidence) && evidence.meters.divergence === 1,
    ],
    solution: { settings: { mode: 'ap' }, inputs: bothSides },
  },
  {
    id: 'keep-both',
    par: 2,
    goals: [
      isSound('siblings'),
      (evidence) => writesAnswered(evidence) >= 2 && evidence.meters.lostWrites === 0,
      ({ state }) => state.replicas.every(({ siblings }) => siblings.siblings.length >= 2),
      isWhole,
    ],
    solution: {
      settings: { mode: 'siblings' },
      inputs: [
        { at: 1200, input: write(1) },
        { at: 1210, input: write(3) },
      ],
    },
  },
]
