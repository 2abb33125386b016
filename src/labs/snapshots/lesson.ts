import type { TaughtStep } from '../../teaching/index.ts'
import type { Act, Bench, Interval } from './bench/bench.ts'
import { adviceFor } from './measure/advice.ts'

export type SnapshotsStepId =
  | 'replay'
  | 'snapshot'
  | 'tail'
  | 'measure'
  | 'last-resort'
  | 'silent'
  | 'versioned'
  | 'edited'
  | 'refused'
  | 'early'
  | 'rebuild'
  | 'split'

/** A step with what to do from an empty bench, and what is then so. */
export interface SnapshotsStep extends TaughtStep<SnapshotsStepId> {
  readonly acts: readonly Act[]
  readonly holds: (bench: Bench) => boolean
}

const account = (length: number): Act => ({ is: 'account', length })
const every = (interval: Interval): Act => ({ is: 'interval', interval })
const load: Act = { is: 'load' }
const trust: Act = { is: 'guard', guard: 'trust' }
const check: Act = { is: 'guard', guard: 'check' }

const replayed = ({ loaded }: Bench): number | null => loaded?.replayed ?? null
const isRight = ({ loaded }: Bench): boolean => loaded?.isRight === true
const showsWrong = ({ loaded }: Bench): boolean =>
  loaded !== null && loaded.balance !== loaded.trueBalance && loaded.refused.length === 0

const early: readonly Act[] = [
  account(1037),
  check,
  every(100),
  { is: 'damage', damage: 'early', place: 'last' },
  load,
  { is: 'verify' },
]

/** The lesson, step by step. */
export const snapshotsLesson: readonly SnapshotsStep[] = [
  {
    id: 'replay',
    acts: [account(1037), load],
    predict: { kind: 'number', min: 0, max: 1100, step: 1, right: 1037, tolerance: 0 },
    holds: (bench) => replayed(bench) === 1037 && isRight(bench),
  },
  {
    id: 'snapshot',
    acts: [account(1037), every(100), load],
    predict: { kind: 'number', min: 0, max: 1100, step: 1, right: 37, tolerance: 0 },
    holds: (bench) => replayed(bench) === 37 && bench.snapshots.length === 10 && isRight(bench),
  },
  {
    id: 'tail',
    acts: [account(1037), every(300), load],
    predict: { kind: 'number', min: 0, max: 1100, step: 1, right: 137, tolerance: 0 },
    holds: (bench) => replayed(bench) === 137 && bench.snapshots.length === 3 && isRight(bench),
  },
  {
    id: 'measure',
    acts: [account(10_000), load],
    predict: { kind: 'choice', options: ['events', 'constant', 'age'], right: 'events' },
    holds: (bench) => replayed(bench) === 10_000 && isRight(bench),
  },
  {
    id: 'last-resort',
    acts: [account(30), load],
    predict: { kind: 'choice', options: ['yes', 'no'], right: 'no' },
    holds: (bench) =>
      bench.loaded !== null &&
      replayed(bench) === 30 &&
      adviceFor({ replayMs: bench.loaded.replayMs, snapshotMs: null }) === 'not-needed',
  },
  {
    id: 'silent',
    acts: [account(1037), trust, every(100), { is: 'shape', shape: 2 }, load],
    predict: { kind: 'choice', options: ['error', 'replay', 'wrong'], right: 'wrong' },
    holds: showsWrong,
  },
  {
    id: 'versioned',
    acts: [account(1037), check, every(100), { is: 'shape', shape: 2 }, load],
    predict: { kind: 'number', min: 0, max: 1100, step: 1, right: 1037, tolerance: 0 },
    holds: (bench) =>
      replayed(bench) === 1037 &&
      isRight(bench) &&
      bench.loaded?.refused.every(({ why }) => why === 'shape') === true &&
      bench.loaded.refused.length === 10,
  },
  {
    id: 'edited',
    acts: [account(1037), trust, every(100), { is: 'damage', damage: 'edited', place: 'last' }, load],
    holds: (bench) =>
      showsWrong(bench) && (bench.loaded?.balance ?? 0) - (bench.loaded?.trueBalance ?? 0) === 100_000,
  },
  {
    id: 'refused',
    acts: [account(1037), check, every(100), { is: 'damage', damage: 'edited', place: 'last' }, load],
    predict: { kind: 'number', min: 0, max: 1100, step: 1, right: 137, tolerance: 0 },
    holds: (bench) =>
      replayed(bench) === 137 && isRight(bench) && bench.loaded?.refused.at(0)?.why === 'hash',
  },
  {
    id: 'early',
    acts: early,
    predict: { kind: 'choice', options: ['hash', 'version', 'replay'], right: 'replay' },
    holds: (bench) =>
      showsWrong(bench) && bench.verified?.length === 1 && bench.verified[0]?.noticedBy === null,
  },
  {
    id: 'rebuild',
    acts: [...early, { is: 'rebuild' }, { is: 'verify' }, load],
    holds: (bench) => bench.verified?.length === 0 && isRight(bench) && replayed(bench) === 37,
  },
  {
    id: 'split',
    acts: [account(5250), load, { is: 'split' }],
    predict: { kind: 'number', min: 0, max: 5250, step: 1, right: 21, tolerance: 0 },
    holds: ({ split }) =>
      split !== null &&
      split.year.replayed === 5250 &&
      split.day.replayed === 21 &&
      split.year.jobs === split.day.jobs &&
      split.day.conflicts < split.year.conflicts,
  },
]
