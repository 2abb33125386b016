import type { TaughtStep } from '../../teaching/index.ts'
import { benchLength, type Bench, type BenchSettings, type BenchView } from './account/bench.ts'

export type LessonStepId =
  | 'replay'
  | 'snapshot'
  | 'interval'
  | 'short'
  | 'stale'
  | 'refused'
  | 'corrupt'
  | 'rebuild'
  | 'split'
  | 'last-resort'

/** What the lesson does to the bench, in order. */
export type BenchAct = 'rebuild' | 'load' | 'corrupt' | 'verify'

/** One step: what is done under which settings, and what must be true then. */
export interface LessonStep extends TaughtStep<LessonStepId> {
  readonly settings: BenchSettings
  readonly acts: readonly BenchAct[]
  /** Settings after these acts, for a change of shape between writing and loading. */
  readonly then?: { readonly settings: BenchSettings; readonly acts: readonly BenchAct[] }
  readonly holds: (view: BenchView) => boolean
}

const plain: BenchSettings = { interval: 100, shape: 1, versioned: true }

/** The lesson: ten steps on one account of 1,037 bookings. */
export const snapshotLesson: readonly LessonStep[] = [
  {
    id: 'replay',
    settings: { ...plain, interval: 0 },
    acts: ['rebuild', 'load'],
    predict: { kind: 'number', min: 0, max: 1100, step: 1, right: benchLength, tolerance: 0 },
    holds: ({ load, snapshots }) => load?.replayed === benchLength && snapshots.length === 0,
  },
  {
    id: 'snapshot',
    settings: plain,
    acts: ['rebuild', 'load'],
    predict: { kind: 'number', min: 0, max: 1100, step: 1, right: 37, tolerance: 0 },
    holds: ({ load }) => load?.replayed === 37 && load.isRight,
  },
  {
    id: 'interval',
    settings: { ...plain, interval: 10 },
    acts: ['rebuild', 'load'],
    predict: { kind: 'number', min: 0, max: 200, step: 1, right: 103, tolerance: 0 },
    holds: ({ load, snapshots }) => snapshots.length === 103 && load?.replayed === 7,
  },
  {
    id: 'short',
    settings: { ...plain, interval: 500 },
    acts: ['rebuild', 'load'],
    holds: ({ load, snapshots }) => snapshots.length === 2 && load?.replayed === 37,
  },
  {
    id: 'stale',
    settings: { ...plain, versioned: false },
    acts: ['rebuild'],
    then: { settings: { ...plain, shape: 2, versioned: false }, acts: ['load'] },
    predict: { kind: 'choice', options: ['right', 'wrong', 'error'], right: 'wrong' },
    holds: ({ load }) => load !== null && !load.isRight && load.replayed === 37,
  },
  {
    id: 'refused',
    settings: plain,
    acts: ['rebuild'],
    then: { settings: { ...plain, shape: 2 }, acts: ['load'] },
    predict: { kind: 'number', min: 0, max: 1100, step: 1, right: benchLength, tolerance: 0 },
    holds: ({ load }) => load?.isRight === true && load.replayed === benchLength,
  },
  {
    id: 'corrupt',
    settings: plain,
    acts: ['rebuild', 'corrupt', 'load'],
    predict: { kind: 'choice', options: ['noticed', 'unnoticed'], right: 'unnoticed' },
    holds: ({ load }) => load !== null && !load.isRight && load.from === 1000,
  },
  {
    id: 'rebuild',
    settings: plain,
    acts: ['rebuild', 'corrupt', 'verify'],
    holds: ({ wrong }) =>
      wrong?.length === 1 && wrong[0]?.snapshot.version === 1000 && wrong[0].fields.join() === 'balance',
  },
  {
    id: 'split',
    settings: { ...plain, interval: 0 },
    acts: ['rebuild', 'load'],
    predict: { kind: 'number', min: 0, max: 1100, step: 1, right: 21, tolerance: 0 },
    holds: ({ load }) => load?.replayed === benchLength,
  },
  {
    id: 'last-resort',
    settings: { ...plain, interval: 0 },
    acts: ['rebuild', 'load'],
    holds: ({ load }) => load?.isRight === true,
  },
]

/** Plays a step on a bench, from a view that it may start with. */
export const playStep = async (bench: Bench, step: LessonStep): Promise<BenchView> => {
  let view: BenchView = { snapshots: [], load: null, wrong: null }
  const perform = async (settings: BenchSettings, acts: readonly BenchAct[]): Promise<void> => {
    for (const act of acts) {
      if (act === 'rebuild') view = await bench.rebuild(settings)
      if (act === 'load') view = await bench.load(settings, view)
      if (act === 'corrupt') view = await bench.corrupt(view)
      if (act === 'verify') view = await bench.verify(settings, view)
    }
  }
  await perform(step.settings, step.acts)
  if (step.then !== undefined) await perform(step.then.settings, step.then.acts)
  return view
}
