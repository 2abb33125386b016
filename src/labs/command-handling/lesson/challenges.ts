import type { PlanningState } from '../../../garage/index.ts'
import { differences } from '../break-it/experiment.ts'
import { bench, deciderIds } from '../given-when-then/deciders.ts'
import { failedRules, type Trace } from '../handling/stage.ts'
import type { Notebook, TestRun } from '../notebook/notebook.ts'
import { crowd } from '../planner/board.ts'

export const challengeIds = ['strict-rule', 'three-deciders', 'every-difference'] as const

export type ChallengeId = (typeof challengeIds)[number]

const stations = 'NumberOfParallelMaintenanceJobsMustNotExceedAvailableWorkStations'

/** Whether a command was refused for the stations although at no moment more jobs than stations would have run. */
export const isTooStrict = (trace: Trace, planning: PlanningState): boolean => {
  const { command } = trace
  if (command.type !== 'PlanMaintenanceJob' || failedRules(trace).join() !== stations) return false
  const { overlapping, peak } = crowd(planning, command)
  return overlapping >= 3 && peak <= 3
}

const sameTest = (one: TestRun, other: TestRun): boolean =>
  JSON.stringify(one.test) === JSON.stringify(other.test)

/** Whether all deciders are named rightly, and each faulty one failed a test that the garage's own passed. */
export const foundAll = ({ faults, runs }: Pick<Notebook, 'faults' | 'runs'>): boolean =>
  deciderIds.every((id) => {
    const { fault } = bench[id]
    if (faults[id] !== fault) return false
    const proof = (run: TestRun): boolean =>
      run.against === id &&
      !run.passed &&
      runs.some((other) => bench[other.against].fault === 'none' && other.passed && sameTest(run, other))
    return fault === 'none' || runs.some(proof)
  })

/** Whether each wrong way was seen to differ after a replay, and the right one seen not to. */
export const sawEveryDifference = ({ broken }: Pick<Notebook, 'broken'>): boolean => {
  const differs = (id: string): boolean | null => {
    const breaking = broken[id]
    if (breaking === undefined || breaking.replays.length === 0) return null
    return breaking.replays.some(({ rows }) => differences(breaking.live.rows, rows).length > 0)
  }
  return differs('right') === false && ['external', 'clock', 'direct'].every((id) => differs(id) === true)
}
