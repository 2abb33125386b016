import type { Outcome } from './queueing/playWorkload.ts'
import { firstWorkload, type Workload } from './run/settings.ts'
import type { StationId } from './architecture/architecture.ts'
import type { LessonId } from './teaching/lessonIds.ts'

/** What a step compares: the world as it was and the world as it is in this step. */
export interface Compared {
  readonly before: Outcome
  readonly now: Outcome
}

/** A step of the lesson. Its words are in the catalogue, under its id. */
export interface LessonStep {
  readonly id: LessonId
  /** The workload and form that the step shows. */
  readonly workload: Workload
  /** What it is compared with. */
  readonly before: Workload
  /** What one may bet on before one sees; the right one is named. Options are named in the catalogue. */
  readonly predict?: { readonly options: readonly string[]; readonly right: string }
  /** Whether what the step says is true in the model. */
  readonly holds: (compared: Compared) => boolean
}

const load = (changes: Partial<Workload>): Workload => ({ ...firstWorkload, ...changes })

const utilisation = (outcome: Outcome, station: StationId): number =>
  outcome.stations.find(({ plan }) => plan.id === station)?.utilisation ?? 0

const began = (outcome: Outcome, station: StationId): number =>
  outcome.stations.find(({ plan }) => plan.id === station)?.began ?? 0

const busy = 170

/** The lesson, from one model to "plain is enough". */
export const lesson: readonly LessonStep[] = [
  {
    id: 'one-queue',
    workload: load({}),
    before: load({}),
    holds: ({ now: { reads, writes } }) => Math.abs(reads.mean - writes.mean) < 0.15 * reads.mean,
  },
  {
    id: 'more-reads',
    workload: load({ reads: busy }),
    before: load({}),
    predict: { options: ['same', 'slower', 'faster'], right: 'slower' },
    holds: ({ before, now }) =>
      now.writes.mean > 2 * before.writes.mean && utilisation(now, 'database') > 0.9,
  },
  {
    id: 'methods-apart',
    workload: load({ reads: busy, stage: 'cqs' }),
    before: load({ reads: busy }),
    predict: { options: ['reads', 'writes', 'none'], right: 'none' },
    holds: ({ before, now }) =>
      now.reads.mean === before.reads.mean &&
      now.writes.p95 === before.writes.p95 &&
      now.throughput === before.throughput &&
      now.cost === before.cost,
  },
  {
    id: 'models-apart',
    workload: load({ stage: 'two-models' }),
    before: load({ stage: 'cqs' }),
    predict: { options: ['reads', 'writes', 'none'], right: 'reads' },
    holds: ({ before, now }) =>
      now.reads.mean < 0.85 * before.reads.mean &&
      now.writes.mean > 0.95 * before.writes.mean &&
      Math.abs(utilisation(now, 'database') - utilisation(before, 'database')) < 0.01,
  },
  {
    id: 'wrong-place',
    workload: load({ stage: 'two-models', reads: busy, queryInstances: 5 }),
    before: load({ stage: 'two-models', reads: busy }),
    predict: { options: ['half', 'hardly', 'double'], right: 'hardly' },
    holds: ({ before, now }) =>
      now.reads.mean > 0.95 * before.reads.mean && now.reads.mean < 1.05 * before.reads.mean,
  },
  {
    id: 'stores-apart',
    workload: load({ stage: 'two-stores', reads: busy }),
    before: load({ stage: 'two-models', reads: busy }),
    predict: { options: ['lost', 'old', 'nothing'], right: 'old' },
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
    predict: { options: ['faster', 'same', 'slower'], right: 'same' },
    holds: ({ before, now }) =>
      now.reads.p95 < 0.7 * before.reads.p95 &&
      now.writes.mean === before.writes.mean &&
      now.writes.p95 === before.writes.p95,
  },
  {
    id: 'from-events',
    workload: load({ stage: 'event-sourcing', writes: 40 }),
    before: load({ stage: 'two-stores', writes: 40 }),
    predict: { options: ['reads', 'append', 'load'], right: 'load' },
    holds: ({ before, now }) =>
      utilisation(now, 'command') > utilisation(before, 'command') &&
      utilisation(now, 'database') < utilisation(before, 'database') &&
      now.reads.mean === before.reads.mean &&
      now.changeTogether < before.changeTogether,
  },
  {
    id: 'listeners',
    workload: load({ stage: 'other-domains' }),
    before: load({ stage: 'event-sourcing' }),
    predict: { options: ['more', 'same', 'less'], right: 'less' },
    holds: ({ before, now }) =>
      began(now, 'query') < 0.85 * began(before, 'query') &&
      now.stopTogether === 0 &&
      before.stopTogether === 2,
  },
  {
    id: 'split-pool',
    workload: load({ stage: 'two-models', reads: 60, writes: 60, commandInstances: 1, queryInstances: 3 }),
    before: load({ stage: 'one-model', reads: 60, writes: 60, commandInstances: 1, queryInstances: 3 }),
    predict: { options: ['faster', 'same', 'slower'], right: 'slower' },
    holds: ({ before, now }) => now.writes.mean > 1.5 * before.writes.mean && now.cost === before.cost,
  },
  {
    id: 'plain',
    workload: load({ reads: 20, writes: 2, commandInstances: 1, queryInstances: 1 }),
    before: load({ stage: 'other-domains', reads: 20, writes: 2, commandInstances: 1, queryInstances: 1 }),
    holds: ({ before, now }) =>
      now.reads.p95 < 100 &&
      now.staleReads === 0 &&
      now.cost * 2 <= before.cost &&
      now.parts * 3 <= before.parts,
  },
]
