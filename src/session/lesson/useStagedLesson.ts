import { useMemo } from 'react'
import type { Film, GivenInput, Millis, Settings } from '../../kernel/index.ts'
import type { LabRun } from '../run/useRun.ts'
import { seekWhenLoaded } from '../run/seekWhenLoaded.ts'
import { initialSettings } from '../settings/settingsSchema.ts'

/** A step of a lesson that has a run of its own: how it is set, what is done in it, where it is looked at, and what must be true. */
export interface StagedStep<State, Event, Input> {
  readonly id: string
  /** The others hold what they do at first. */
  readonly settings: Settings
  readonly inputs: readonly Pick<GivenInput<Input>, 'at' | 'input'>[]
  readonly from: Millis
  readonly holds: (film: Film<State, Event>) => boolean
}

interface StagedLessonOptions<Step> {
  readonly steps: readonly Step[]
  /** The step that the address names; the first one, if none. */
  readonly part: string | undefined
  /** Called before a step is put on the stage. */
  readonly onShown?: (step: Step) => void
}

/** What a panel of lessons needs of the stage. */
export interface StagedLesson {
  /** Whether the run on the stage is that of the step, and bears it out. */
  readonly bornOut: boolean
  /** Puts a step on the stage: a fresh run, with the playhead where the step begins. */
  readonly show: (id: string) => Promise<void>
}

/** A lesson whose steps are runs of a simulated lab. */
export const useStagedLesson = <State, Event, Input, Step extends StagedStep<State, Event, Input>>(
  run: LabRun<State, Event, Input>,
  { steps, part, onShown }: StagedLessonOptions<Step>,
): StagedLesson => {
  const step = steps.find(({ id }) => id === part) ?? steps[0]
  const settingsOf = (of: Step): Settings => ({ ...initialSettings(run.lab.settings), ...of.settings })
  const isOnStage =
    step !== undefined &&
    Object.entries(settingsOf(step)).every(([name, value]) => run.settings[name] === value) &&
    run.run.inputs.length >= step.inputs.length
  const bornOut = useMemo(() => isOnStage && step.holds(run.film), [isOnStage, step, run.film])
  const show = async (id: string): Promise<void> => {
    const found = steps.find((one) => one.id === id)
    if (found === undefined) return
    onShown?.(found)
    const started = await run.restart(1, { settings: settingsOf(found), inputs: found.inputs })
    if (started) seekWhenLoaded(run.playhead, found.from)
  }
  return { bornOut, show }
}
