import type { PlanningState } from '../../../garage/index.ts'
import type { Challenge } from '../../../teaching/index.ts'
import { differences } from '../break-it/experiment.ts'
import { bench, deciderIds } from '../given-when-then/deciders.ts'
import { failedRules, type Trace } from '../handling/stage.ts'
import type { Attempt, Breaking, TestRun } from '../notebook/notebook.ts'
import type { PartId } from '../parts.ts'
import { crowd } from '../planner/board.ts'

export type ChallengeId = 'strict-rule' | 'three-deciders' | 'every-difference'

/** A command that was refused, with how crowded its hours were on the planning as it was then. */
export interface Refusal {
  /** Names of the rules that did not hold. */
  readonly rules: readonly string[]
  /** How many planned jobs share a moment with it. */
  readonly overlapping: number
  /** The most jobs that would have run at one moment, this one among them. */
  readonly peak: number
}

/** What a challenge is judged by. */
export interface CommandEvidence {
  readonly refusals: readonly Refusal[]
  readonly attempt: Attempt
}

/** A challenge and the part of the lab in which it is met. */
export interface CommandChallenge extends Challenge<CommandEvidence, ChallengeId> {
  readonly part: PartId
}

const stations = 'NumberOfParallelMaintenanceJobsMustNotExceedAvailableWorkStations'

/** A refused command as evidence; null for one that was accepted, or that plans nothing. */
export const refusalOf = (trace: Trace, planning: PlanningState): Refusal | null => {
  const { command, ending } = trace
  if (ending !== 'refused' || command.type !== 'PlanMaintenanceJob') return null
  return { rules: failedRules(trace), ...crowd(planning, command) }
}

const byStations = ({ rules }: Refusal): boolean => rules.join() === stations

const isSameTest = (one: TestRun, other: TestRun): boolean =>
  JSON.stringify(one.test) === JSON.stringify(other.test)

/** Whether a decider failed a test that the garage's own passed. */
const isConvicted = ({ runs }: Attempt, decider: string): boolean =>
  runs.some(
    (run) =>
      run.against === decider &&
      !run.passed &&
      runs.some((other) => bench[other.against].fault === 'none' && other.passed && isSameTest(run, other)),
  )

/** Whether a way came out different after a replay; null while none was played. */
const differs = (breaking: Breaking | undefined): boolean | null =>
  breaking === undefined || breaking.replays.length === 0
    ? null
    : breaking.replays.some(({ rows }) => differences(breaking.live.rows, rows).length > 0)

/** What to reach; a test plays a way to each. */
export const challenges: readonly CommandChallenge[] = [
  {
    id: 'strict-rule',
    part: 'phases',
    par: 4,
    goals: [
      ({ refusals }) => refusals.some(byStations),
      ({ refusals }) =>
        refusals.some((refusal) => byStations(refusal) && refusal.overlapping >= 3 && refusal.peak <= 3),
    ],
  },
  {
    id: 'three-deciders',
    part: 'given-when-then',
    par: 7,
    goals: [
      ({ attempt }) => deciderIds.every((id) => bench[id].fault === 'none' || isConvicted(attempt, id)),
      ({ attempt }) => deciderIds.every((id) => attempt.faults[id] === bench[id].fault),
    ],
  },
  {
    id: 'every-difference',
    part: 'break-it',
    par: 8,
    goals: [
      ({ attempt: { broken } }) => differs(broken['external']) === true,
      ({ attempt: { broken } }) => differs(broken['clock']) === true,
      ({ attempt: { broken } }) => differs(broken['direct']) === true,
      ({ attempt: { broken } }) => differs(broken['right']) === false,
    ],
  },
]
