import type { Challenge } from '../../teaching/index.ts'
import type { BenchSettings, BenchView } from './account/bench.ts'
import type { LessonStep } from './lesson.ts'

/** What a challenge is judged by. */
export interface SnapshotEvidence {
  readonly settings: BenchSettings
  readonly view: BenchView
}

export type SnapshotGoalId = 'few-snapshots' | 'wrong-balance' | 'find-it'

/** A goal with what reaches it. */
export interface SnapshotGoal extends Challenge<SnapshotEvidence, SnapshotGoalId> {
  readonly solution: Pick<LessonStep, 'settings' | 'acts' | 'then'>
}

const plain: BenchSettings = { interval: 100, shape: 1, versioned: true }

/** The goals, from easy to hard. */
export const snapshotGoals: readonly SnapshotGoal[] = [
  {
    id: 'few-snapshots',
    par: 2,
    goals: [
      ({ view }) => view.load !== null && view.load.isRight && view.load.replayed < 40,
      ({ view }) => view.snapshots.length >= 1 && view.snapshots.length <= 2,
    ],
    solution: { settings: { ...plain, interval: 500 }, acts: ['rebuild', 'load'] },
  },
  {
    id: 'wrong-balance',
    par: 3,
    goals: [
      ({ view }) => view.load !== null && !view.load.isRight,
      ({ settings }) => settings.versioned && settings.shape === 1,
    ],
    solution: { settings: plain, acts: ['rebuild', 'corrupt', 'load'] },
  },
  {
    id: 'find-it',
    par: 3,
    goals: [
      ({ view }) => view.wrong !== null && view.wrong.length >= 5,
      ({ view }) => view.wrong?.every(({ fields }) => fields.join() === 'paidIn') === true,
    ],
    solution: {
      settings: { ...plain, versioned: false },
      acts: ['rebuild'],
      then: { settings: { ...plain, shape: 2, versioned: false }, acts: ['load', 'verify'] },
    },
  },
]
