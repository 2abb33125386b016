import type { Challenge } from '../../teaching/index.ts'
import { firstActs, type Act, type Bench } from './bench/bench.ts'

export type SnapshotsGoalId = 'few' | 'find' | 'migrate'

/** A goal with what it begins with, and acts that reach it from there. */
export interface SnapshotsGoal extends Challenge<Bench, SnapshotsGoalId> {
  readonly start: readonly Act[]
  readonly solution: readonly Act[]
}

const load: Act = { is: 'load' }

/** The goals, from easy to hard. */
export const snapshotsGoals: readonly SnapshotsGoal[] = [
  {
    id: 'few',
    par: 2,
    start: firstActs,
    goals: [
      ({ loaded }) => loaded !== null && loaded.version === 1037 && loaded.replayed <= 40 && loaded.isRight,
      ({ snapshots }) => snapshots.length > 0 && snapshots.length <= 2,
    ],
    solution: [{ is: 'interval', interval: 500 }, load],
  },
  {
    id: 'find',
    par: 4,
    start: [
      { is: 'account', length: 1037 },
      { is: 'guard', guard: 'check' },
      { is: 'interval', interval: 100 },
      { is: 'damage', damage: 'early', place: 700 },
    ],
    goals: [
      ({ found }) => found > 0,
      ({ verified }) => verified !== null && verified.length === 0,
      ({ loaded, snapshots }) => loaded !== null && loaded.isRight && snapshots.length > 0,
    ],
    solution: [{ is: 'verify' }, { is: 'rebuild' }, { is: 'verify' }, load],
  },
  {
    id: 'migrate',
    par: 6,
    start: firstActs,
    goals: [
      ({ shape, snapshots }) => shape === 2 && snapshots.length > 0,
      // A load of the old shape's snapshots happened, and they were refused.
      ({ acts }) => acts.filter(({ is }) => is === 'load').length >= 2,
      ({ wrongShown, loaded }) => wrongShown === 0 && loaded !== null && loaded.isRight,
      ({ loaded }) => loaded !== null && loaded.replayed <= 40,
    ],
    solution: [
      { is: 'guard', guard: 'check' },
      { is: 'interval', interval: 100 },
      { is: 'shape', shape: 2 },
      load,
      { is: 'rebuild' },
      load,
    ],
  },
]
