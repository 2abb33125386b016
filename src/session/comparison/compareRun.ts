import type { Run, SettingValue } from '../../kernel/index.ts'
import { playRun, type Played } from '../run/playRun.ts'
import { settingProblem } from '../settings/settingsSchema.ts'
import type { SimulatedLab } from '../simulatedLab.ts'

/** The one setting that is different in the second film. */
export interface Change {
  readonly name: string
  readonly value: SettingValue
}

/** A second film of the same run, or why there is none. */
export type Comparison<State, Event> =
  ({ readonly is: 'played' } & Played<State, Event>) | { readonly is: 'failed'; readonly error: string }

/** Plays a run once more from the same seed and inputs, with one setting different. Nothing is stored. */
export const compareRun = <State, Event, Input>(
  lab: SimulatedLab<State, Event, Input>,
  run: Run<Input>,
  { name, value }: Change,
): Comparison<State, Event> => {
  const problem = settingProblem(lab.settings, name, value)
  if (problem !== null) return { is: 'failed', error: problem }
  try {
    return { is: 'played', ...playRun(lab, { ...run, settings: { ...run.settings, [name]: value } }) }
  } catch (error) {
    return { is: 'failed', error: error instanceof Error ? error.message : String(error) }
  }
}
