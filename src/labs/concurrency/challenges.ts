import type { Challenge } from '../../teaching/index.ts'
import type { Act, ClerkId, Guard, Slot } from './race/desk.ts'
import { allTold, type RaceEvidence } from './race/evidence.ts'
import type { RaceScript } from './race/playScript.ts'

export type ConcurrencyGoalId = 'lose-update' | 'overbook' | 'serve-both'

/** A goal with a script that reaches it. */
export interface ConcurrencyGoal extends Challenge<RaceEvidence, ConcurrencyGoalId> {
  readonly solution: RaceScript
}

const load = (clerk: ClerkId): Act => ({ is: 'load', clerk })
const decide = (clerk: ClerkId, slot: Slot = 'same'): Act => ({ is: 'decide', clerk, slot })
const save = (clerk: ClerkId): Act => ({ is: 'save', clerk })

const both = (slot: Slot = 'same'): readonly Act[] => [
  load('anna'),
  load('bram'),
  decide('anna'),
  decide('bram', slot),
  save('anna'),
  save('bram'),
]

const guardIs =
  (guard: Guard) =>
  ({ race }: RaceEvidence): boolean =>
    race.guard === guard

/** The goals, from easy to hard. */
export const concurrencyGoals: readonly ConcurrencyGoal[] = [
  {
    id: 'lose-update',
    par: 6,
    goals: [
      (evidence) => allTold(evidence, 'saved'),
      ({ lostUpdates, jobs }) => lostUpdates === 1 && jobs === 3,
    ],
    solution: { guard: 'ignored', acts: both() },
  },
  {
    id: 'overbook',
    par: 7,
    goals: [guardIs('check'), ({ jobs, invariant }) => jobs === 4 && !invariant.holds],
    solution: { guard: 'check', acts: [...both(), { is: 'redo', clerk: 'bram' }] },
  },
  {
    id: 'serve-both',
    par: 7,
    goals: [
      guardIs('check'),
      ({ race }) => race.trace.some(({ desks, act }) => desks[act.clerk].conflict !== null),
      (evidence) => allTold(evidence, 'saved'),
      ({ jobs, invariant }) => jobs === 4 && invariant.holds,
    ],
    solution: { guard: 'check', acts: [...both('free'), { is: 'restart', clerk: 'bram' }] },
  },
]
