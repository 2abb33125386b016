import type { Run, SettingValue } from '../../kernel/index.ts'
import { playRun, type Played } from '../run/playRun.ts'
import { settingProblem } from '../settings/settingsSchema.ts'
import type { SimulatedLab } from '../simulatedLab.ts'

/** What is different in the second film: one setting, or the branch that was taken. */
export type Change = { readonly name: string; readonly value: SettingValue } | { readonly branch: number }

/** A second film of the same run, or why there is none. */
export type Comparison<State, Event> =
  ({ readonly is: 'played' } & Played<State, Event>) | { readonly is: 'failed'; readonly error: string }

/** The run with the change, or why there is none. */
const otherRun = <State, Event, Input>(
  lab: SimulatedLab<State, Event, Input>,
  run: Run<Input>,
  change: Change,
): Run<Input> | string => {
  if ('branch' in change) {
    const branch = run.branches[change.branch]
    return branch === undefined
      ? `Failed to compare with branch ${change.branch}: because there are ${run.branches.length}, counted from 0. Choose one of them.`
      : { ...run, current: branch.number, inputs: branch.inputs }
  }
  const { name, value } = change
  return settingProblem(lab.settings, name, value) ?? { ...run, settings: { ...run.settings, [name]: value } }
}

/** Plays a run once more, with one setting different or along another of its branches. Nothing is stored. */
export const compareRun = <State, Event, Input>(
  lab: SimulatedLab<State, Event, Input>,
  run: Run<Input>,
  change: Change,
): Comparison<State, Event> => {
  const other = otherRun(lab, run, change)
  if (typeof other === 'string') return { is: 'failed', error: other }
  try {
    return { is: 'played', ...playRun(lab, other) }
  } catch (error) {
    return { is: 'failed', error: error instanceof Error ? error.message : String(error) }
  }
}
