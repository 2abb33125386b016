import { RunError, type Millis, type Run, type RunEvent, type SettingValue } from '../../kernel/index.ts'
import { settingProblem } from '../settings/settingsSchema.ts'
import { lastInputOf } from './playRun.ts'
import type { SimulatedLab } from '../simulatedLab.ts'

/**
 * Doing something at a moment. Whoever does it before something that was given later leaves that future as it is, and
 * takes another way from there.
 *
 * @throws {RunError} when it is no input of the lab, or the moment is outside the film
 */
export const giving = <State, Event, Input>(
  lab: SimulatedLab<State, Event, Input>,
  run: Run<Input>,
  at: Millis,
  input: Input,
): readonly RunEvent<Input>[] => {
  if (!lab.isInput(input)) {
    throw new RunError(
      `Failed to give ${JSON.stringify(input)}: because it is no input of the lab "${lab.id}". Give one that it knows.`,
    )
  }
  const until = lab.until(run.settings, lastInputOf(run))
  if (!(at >= 0 && at <= until)) {
    throw new RunError(
      `Failed to give an input at ${at} ms: because the film goes from 0 to ${until} ms. Move the playhead into it.`,
    )
  }
  const given: RunEvent<Input> = { eventType: 'InputGiven', eventData: { at, input } }
  const hasFuture = run.inputs.some((earlier) => earlier.at > at)
  return hasFuture ? [{ eventType: 'Branched', eventData: { from: run.current, at } }, given] : [given]
}

/**
 * The same on a branch of its own, whatever was given later: so that it can be taken back by returning to the branch before.
 *
 * @throws {RunError} as `giving` does
 */
export const tryingOut = <State, Event, Input>(
  lab: SimulatedLab<State, Event, Input>,
  run: Run<Input>,
  at: Millis,
  input: Input,
): readonly RunEvent<Input>[] => {
  const events = giving(lab, run, at, input)
  const isBranch = events.some(({ eventType }) => eventType === 'Branched')
  return isBranch ? events : [{ eventType: 'Branched', eventData: { from: run.current, at } }, ...events]
}

/** Setting something for the whole film; nothing when it is set so. @throws {RunError} when it may not be */
export const setting = <State, Event, Input>(
  lab: SimulatedLab<State, Event, Input>,
  run: Run<Input>,
  name: string,
  value: SettingValue,
): readonly RunEvent<Input>[] => {
  const problem = settingProblem(lab.settings, name, value)
  if (problem !== null) throw new RunError(problem)
  return run.settings[name] === value ? [] : [{ eventType: 'SettingChanged', eventData: { name, value } }]
}

/** Returning to a branch; nothing when it is the current one. @throws {RunError} when there is none of this number */
export const choosing = <Input>(run: Run<Input>, branch: number): readonly RunEvent<Input>[] => {
  if (run.branches[branch] === undefined) {
    throw new RunError(
      `Failed to choose branch ${branch}: because there are ${run.branches.length}, counted from 0. Choose one of them.`,
    )
  }
  return branch === run.current ? [] : [{ eventType: 'BranchChosen', eventData: { branch } }]
}
