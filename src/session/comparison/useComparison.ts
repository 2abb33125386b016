import { useMemo } from 'react'
import type { Run } from '../../kernel/index.ts'
import type { SimulatedLab } from '../simulatedLab.ts'
import { compareRun, type Change, type Comparison } from './compareRun.ts'

/**
 * A second film of a run with one setting different, for a stage beside the first: show both at the `now` of the run's
 * playhead, and they are in step. Null while there is nothing to compare with.
 */
export const useComparison = <State, Event, Input>(
  lab: SimulatedLab<State, Event, Input>,
  run: Run<Input>,
  change: Change | null,
): Comparison<State, Event> | null => {
  const name = change?.name
  const value = change?.value
  return useMemo(
    () => (name === undefined || value === undefined ? null : compareRun(lab, run, { name, value })),
    [lab, run, name, value],
  )
}
