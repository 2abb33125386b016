import { useMemo } from 'react'
import type { Run } from '../../kernel/index.ts'
import type { SimulatedLab } from '../simulatedLab.ts'
import { compareRun, type Change, type Comparison } from './compareRun.ts'

/**
 * A second film of a run, with one setting different or along another branch, for a stage beside the first: show both at the `now` of the run's
 * playhead, and they are in step. Null while there is nothing to compare with.
 */
export const useComparison = <State, Event, Input>(
  lab: SimulatedLab<State, Event, Input>,
  run: Run<Input>,
  change: Change | null,
): Comparison<State, Event> | null => {
  const branch = change !== null && 'branch' in change ? change.branch : null
  const name = change !== null && 'name' in change ? change.name : null
  const value = change !== null && 'value' in change ? change.value : null
  return useMemo(() => {
    if (branch !== null) return compareRun(lab, run, { branch })
    return name === null || value === null ? null : compareRun(lab, run, { name, value })
  }, [lab, run, branch, name, value])
}
