import { advise } from './advice/advise.ts'
import { domains } from './advice/domains.ts'
import type { StationId } from './architecture/architecture.ts'
import type { StageId } from './architecture/stageId.ts'
import type { TaughtStep } from '../../teaching/index.ts'
import type { Outcome } from './queueing/playWorkload.ts'
import { firstWorkload, type Workload } from './run/settings.ts'

/** A step of the lesson; the step in which a form of the picture comes first has the form's name. */
export type LessonId =
  StageId | 'more-reads' | 'wrong-place' | 'more-readers' | 'split-pool' | 'plain' | 'advice'

/** What a step compares: the world as it was and the world as it is in this step. */
export interface Compared {
  readonly before: Outcome
  readonly now: Outcome
}

/** A step of the lesson. Its words are in the catalogue, under its id. */
export interface LessonStep extends TaughtStep<LessonId> {
  /** The workload and form that the step shows. */
  readonly workload: Workload
  /** What it is compared with. */
  readonly before: Workload
  /** Whether what the step says is true in the model. */
  readonly holds: (compared: Compared) => boolean
}

const load = (changes: Partial<Workload>): Workload => ({ ...firstWorkload, ...changes })

const utilisation = (outcome: Outcome, station: StationId): number =>
  outcome.stations.find(({ plan }) => plan.id === station)?.utilisation ?? 0

const began = (outcome: Outcome, station: StationId): number =>
  outcome.stations.find(({ plan }) => plan.id === station)?.began ?? 0

const busy = 170

const adviceFor = (id: string): string | null => {
  const domain = domains.find((each) => each.id === id)
  return domain === undefined ? null : advise(domain.answers).is
}

/** The lesson, from one model to the question whether one needs more. */
export const lesson: readonly LessonStep[] = [
  {
    id: 'one-model',
    workload: load({}),
    before: load({}),
    holds: ({ now: { reads, writes } }) => Math.abs(reads.mean - writes.mean) < 0.15 * reads.mean,
  },
  {
    id: 'more-reads',
    workload: load({ reads: busy }),
    before: load({}),
    predict: { kind: 'choice', options: ['same', 'slower', 'faster'], right: 'slower' },
    holds: ({ before, now }) =>
      now.writes.mean > 2 * before.writes.mean && utilisation(now, 'database') > 0.9,
  },
  {
    id: 'cqs',
    workload: load({ reads: busy, stage: 'cqs' }),
    before: load({ reads: busy }),
    predict: { kind: 'choice', options: ['reads', 'writes', 'none'], right: 'none' },
    holds: ({ before, now }) =>
      now.reads.mean === before.reads.mean &&
      now.writes.p95 === before.writes.p95 &&
      now.throughput === before.throughput &&
      now.cost === before.cost,
  },
  {
    id: 'two-models',
    workload: load({ stage: 'two-models' }),
    before: load({ stage: 'cqs' }),
    predict: { kind: 'choice', options: ['reads', 'writes', 'none'], right: 'reads' },
    holds: ({ before, now }) =>
      now.reads.mean < 0.85 * before.reads.mean &&
      now.writes.mean > 0.95 * before.writes.mean &&
      Math.abs(utilisation(now, 'database') - utilisation(before, 'database')) < 0.01,
  },
  {
    id: 'wrong-place',
    workload: load({ stage: 'two-models', reads: busy, queryInstances: 5 }),
    before: load({ stage: 'two-models', reads: busy }),
    predict: { kind: 'choice', options: ['half', 'hardly', 'double'], right: 'hardly' },
    holds: ({ before, now }) =>
      now.reads.mean > 0.95 * before.reads.mean && now.reads.mean < 1.05 * before.reads.mean,
  },
  {
    id: 'two-stores',
    workload: load({ stage: 'two-stores', reads: busy }),
    before: load({ stage: 'two-models', reads: busy }),
    predict: { kind: 'choice', options: ['lost', 'old', 'nothing'], right: 'old' },
    holds: ({ before, now }) =>
      now.reads.mean < 0.5 * before.reads.mean &&
      before.staleReads === 0 &&
      now.staleReads > 0.5 &&
      now.staleness.mean > now.workload.delay,
  },
  {
    id: 'more-readers',
    workload: load({ stage: 'two-stores', reads: 240, queryInstances: 4 }),
    before: load({ stage: 'two-stores', reads: 240, queryInstances: 1 }),
    predict: { kind: 'choice', options: ['faster', 'same', 'slower'], right: 'same' },
    holds: ({ before, now }) =>
      now.reads.p95 < 0.7 * before.reads.p95 &&
      now.writes.mean === before.writes.mean &&
      now.writes.p95 === before.writes.p95,
  },
  {
    id: 'event-sourcing',
    workload: load({ stage: 'event-sourcing', writes: 40 }),
    before: load({ stage: 'two-stores', writes: 40 }),
    predict: { kind: 'choice', options: ['reads', 'append', 'load'], right: 'load' },
    holds: ({ before, now }) =>
      utilisation(now, 'command') > utilisation(before, 'command') &&
      utilisation(now, 'database') < utilisation(before, 'database') &&
      now.reads.mean === before.reads.mean &&
      now.changeTogether < before.changeTogether,
  },
  {
    id: 'other-domains',
    workload: load({ stage: 'other-domains' }),
    before: load({ stage: 'event-sourcing' }),
    predict: { kind: 'choice', options: ['more', 'same', 'less'], right: 'less' },
    holds: ({ before, now }) =>
      began(now, 'query') < 0.85 * began(before, 'query') &&
      now.stopTogether === 0 &&
      before.stopTogether === 2,
  },
  {
    id: 'split-pool',
    workload: load({ stage: 'two-models', reads: 60, writes: 60, commandInstances: 1, queryInstances: 3 }),
    before: load({ stage: 'one-model', reads: 60, writes: 60, commandInstances: 1, queryInstances: 3 }),
    predict: { kind: 'choice', options: ['faster', 'same', 'slower'], right: 'slower' },
    holds: ({ before, now }) => now.writes.mean > 1.5 * before.writes.mean && now.cost === before.cost,
  },
  {
    id: 'plain',
    workload: load({ reads: 20, writes: 2, commandInstances: 1, queryInstances: 1 }),
    before: load({ stage: 'other-domains', reads: 20, writes: 2, commandInstances: 1, queryInstances: 1 }),
    predict: { kind: 'number', min: 1, max: 9, step: 1, right: 2, tolerance: 0 },
    holds: ({ before, now }) =>
      now.reads.p95 < 100 &&
      now.parts === 2 &&
      now.staleReads === 0 &&
      now.cost * 2 <= before.cost &&
      now.parts * 3 <= before.parts,
  },
  {
    id: 'advice',
    workload: load({ reads: 20, writes: 2 }),
    before: load({ stage: 'other-domains', reads: 20, writes: 2 }),
    predict: { kind: 'choice', options: ['plain', 'two-models', 'event-sourcing'], right: 'plain' },
    holds: ({ before, now }) =>
      adviceFor('address-book') === 'plain' &&
      adviceFor('workshop') === 'event-sourcing' &&
      now.parts < before.parts,
  },
]

/** The step that an address names; the first one otherwise. */
export const stepAt = (part: string | undefined): LessonStep => {
  const step = lesson.find(({ id }) => id === part) ?? lesson[0]
  if (step === undefined) throw new Error('Failed to open the lesson: because it has no step. Give it one.')
  return step
}
