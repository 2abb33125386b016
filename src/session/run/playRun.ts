import {
  play,
  PlayError,
  RunError,
  type Film,
  type GivenInput,
  type Run,
  type Timed,
} from '../../kernel/index.ts'
import { checkSettings } from '../settings/settingsSchema.ts'
import type { SimulatedLab } from '../simulatedLab.ts'

/** A run, played as far as it can be played. */
export interface Played<State, Event> {
  /** Ends early when there is a problem. */
  readonly film: Film<State, Event>
  /** Why the film ends before its end, as a sentence; null when all is well. */
  readonly problem: string | null
}

const eventsOf = <State, Event, Input>(
  lab: SimulatedLab<State, Event, Input>,
  run: Run<Input>,
  given: GivenInput<Input>,
): readonly Timed<Event>[] => {
  const events = lab.eventsOf(given, run.settings)
  const early = events.find(({ at }) => at < given.at)
  if (early === undefined) return events
  throw new RunError(
    `Failed to play: because an input at ${given.at} ms became an event at ${early.at} ms, in its past. Mend the lab "${lab.id}".`,
  )
}

/**
 * Checks a run against its lab: that it is of this lab and model, that its settings are allowed, its inputs known.
 *
 * @throws {RunError} says what is wrong
 */
export const checkRun = <State, Event, Input>(
  lab: SimulatedLab<State, Event, Input>,
  run: Run<Input>,
): void => {
  if (run.labId !== lab.id) {
    throw new RunError(
      `Failed to open the run: because it is of the lab "${run.labId}", and this is "${lab.id}". Open it there.`,
    )
  }
  checkSettings(lab.settings, run.settings)
  for (const { number, inputs } of run.branches) {
    const wrong = inputs.find(({ input }) => !lab.isInput(input))
    if (wrong === undefined) continue
    const text = (JSON.stringify(wrong.input) ?? 'nothing').slice(0, 120)
    throw new RunError(
      `Failed to open the run: because ${text} at ${wrong.at} ms in branch ${number} is no input of the lab "${lab.id}". Start a fresh run.`,
    )
  }
}

/** When the last thing was given; 0 while nothing was. */
export const lastInputOf = <Input>({ inputs }: Run<Input>): number => inputs.at(-1)?.at ?? 0

/** While developing, whoever changes a world instead of making another one is told at once. */
const freeze = import.meta.env.DEV

/** The moment just before `at`, for films that break there. */
const justBefore = (at: number): number => Math.max(0, at - Math.max(0.001, at * 1e-9))

/**
 * The film of a run's current branch. When it cannot be played to its end (endless loops, inputs after the end, a model
 * that throws), the film goes as far as it can, and `problem` says why.
 *
 * @throws {RunError} when not even its beginning can be played
 */
export const playRun = <State, Event, Input>(
  lab: SimulatedLab<State, Event, Input>,
  run: Run<Input>,
): Played<State, Event> => {
  checkRun(lab, run)
  const { seed, settings } = run
  const model = lab.model(settings)
  const until = lab.until(settings, lastInputOf(run))
  const opening = lab.opening?.(settings) ?? []
  const inputs = [...opening, ...run.inputs.flatMap((given) => eventsOf(lab, run, given))]
  try {
    return { film: play(model, { seed, inputs, until, freeze }), problem: null }
  } catch (error) {
    if (!(error instanceof PlayError)) throw error
    const short = error.at >= until ? until : justBefore(error.at)
    const before = inputs.filter(({ at }) => at <= short)
    return { film: playShort(model, { seed, inputs: before, until: short }), problem: error.message }
  }
}

type PlayArguments<State, Event> = Parameters<typeof play<State, Event>>

/** What can be played; nothing but the beginning when even that breaks. */
const playShort = <State, Event>(...[model, options]: PlayArguments<State, Event>): Film<State, Event> => {
  try {
    return play(model, options)
  } catch (error) {
    if (!(error instanceof PlayError)) throw error
    return play(model, { ...options, inputs: [], until: 0 })
  }
}
