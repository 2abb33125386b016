import type { Settings } from '../../kernel/index.ts'
import type { Challenge } from '../../teaching/index.ts'
import { placeOf } from './architecture/stageId.ts'
import type { Outcome } from './queueing/playWorkload.ts'
import { isSameWorkload, workloadOf } from './run/labSettings.ts'
import { firstWorkload, type Workload } from './run/settings.ts'

/** A challenge's name. */
export type ChallengeId = 'rush' | 'address-book' | 'step-back'

/** What a challenge is judged by. */
export interface EvolutionEvidence {
  /** The settings that the run was begun with. */
  readonly begun: Settings
  readonly now: Outcome
  /** The outcome of any other workload, for comparison. */
  readonly outcomeOf: (workload: Workload) => Outcome
}

/** Something to reach by turning the knobs. */
export interface EvolutionChallenge extends Challenge<EvolutionEvidence, ChallengeId> {
  /** Where it starts. */
  readonly start: Workload
  /** What is changed from there, one after the other; played in the tests. */
  readonly solution: readonly Partial<Workload>[]
}

const begunAt =
  (start: Workload) =>
  ({ begun }: EvolutionEvidence): boolean =>
    isSameWorkload(workloadOf(begun), start)

const oneModel = ({ now, outcomeOf }: EvolutionEvidence): Outcome =>
  outcomeOf({ ...now.workload, stage: 'one-model' })

const rush: Workload = { ...firstWorkload, reads: 260, writes: 20 }
const addressBook: Workload = { ...firstWorkload, stage: 'other-domains', reads: 20, writes: 2 }
const separate: Workload = { ...firstWorkload, stage: 'two-models' }

/** Three challenges; the second and third make the case against. */
export const challenges: readonly EvolutionChallenge[] = [
  {
    id: 'rush',
    par: 2,
    start: rush,
    goals: [
      begunAt(rush),
      ({ now: { workload } }) => workload.reads >= 260 && workload.writes >= 20,
      ({ now: { reads } }) => reads.count > 0 && reads.p95 <= 40,
      ({ now: { staleness } }) => staleness.p95 <= 150,
      ({ now: { cost } }) => cost <= 13,
    ],
    solution: [{ stage: 'two-stores' }, { delay: 100 }],
  },
  {
    id: 'address-book',
    par: 3,
    start: addressBook,
    goals: [
      begunAt(addressBook),
      ({ now: { workload } }) => workload.reads >= 20 && workload.writes >= 2,
      ({ now: { reads, writes } }) => reads.p95 <= 100 && writes.p95 <= 100,
      ({ now: { staleReads } }) => staleReads === 0,
      ({ now: { cost, parts } }) => cost <= 6 && parts <= 2,
    ],
    solution: [{ stage: 'one-model' }, { commandInstances: 1 }, { queryInstances: 1 }],
  },
  {
    id: 'step-back',
    par: 2,
    start: separate,
    goals: [
      begunAt(separate),
      ({ now: { workload } }) => placeOf(workload.stage) >= placeOf('two-models'),
      (evidence) => evidence.now.cost >= oneModel(evidence).cost,
      (evidence) => evidence.now.writes.mean >= 1.5 * oneModel(evidence).writes.mean,
    ],
    solution: [{ commandInstances: 1 }, { writes: 60 }],
  },
]
