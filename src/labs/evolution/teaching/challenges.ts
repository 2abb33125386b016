import { placeOf } from '../architecture/stageId.ts'
import type { Outcome } from '../queueing/playWorkload.ts'
import { firstWorkload, type Workload } from '../run/settings.ts'

/** A challenge's name. */
export type ChallengeId = 'rush' | 'address-book' | 'step-back'

/** Something to reach by turning the knobs. */
export interface Challenge {
  readonly id: ChallengeId
  /** Where it starts. */
  readonly start: Workload
  /** The form that the same workload is compared with, if the challenge needs one. */
  readonly against: Workload['stage'] | null
  /** Each thing that has to be so; all at once. The words are in the catalogue, in this order. */
  readonly goals: readonly ((now: Outcome, other: Outcome) => boolean)[]
  /** One way to do it, played in the tests. */
  readonly solution: Workload
}

/** Three challenges; the second and third make the case against. */
export const challenges: readonly Challenge[] = [
  {
    id: 'rush',
    start: { ...firstWorkload, reads: 260, writes: 20 },
    against: null,
    goals: [
      ({ workload }) => workload.reads >= 260 && workload.writes >= 20,
      ({ reads }) => reads.count > 0 && reads.p95 <= 40,
      ({ staleness }) => staleness.p95 <= 150,
      ({ cost }) => cost <= 13,
    ],
    solution: { ...firstWorkload, reads: 260, writes: 20, stage: 'two-stores', delay: 100 },
  },
  {
    id: 'address-book',
    start: { ...firstWorkload, stage: 'other-domains', reads: 20, writes: 2 },
    against: null,
    goals: [
      ({ workload }) => workload.reads >= 20 && workload.writes >= 2,
      ({ reads, writes }) => reads.p95 <= 100 && writes.p95 <= 100,
      ({ staleReads }) => staleReads === 0,
      ({ cost, parts }) => cost <= 6 && parts <= 2,
    ],
    solution: { ...firstWorkload, reads: 20, writes: 2, commandInstances: 1, queryInstances: 1 },
  },
  {
    id: 'step-back',
    start: { ...firstWorkload, stage: 'two-models' },
    against: 'one-model',
    goals: [
      ({ workload }) => placeOf(workload.stage) >= placeOf('two-models'),
      (now, other) => now.cost >= other.cost,
      (now, other) => now.writes.mean >= 1.5 * other.writes.mean,
    ],
    solution: {
      ...firstWorkload,
      stage: 'two-models',
      reads: 60,
      writes: 60,
      commandInstances: 1,
      queryInstances: 3,
    },
  },
]
