import { createAgenda } from './agenda.ts'
import { chanceFrom, type Chance, type Seed } from './chance.ts'
import { createDeepFreeze } from './deepFreeze.ts'
import { PlayError } from './errors.ts'
import type { Film, Frame } from './film.ts'
import type { Later, Millis, Model, Timed } from './model.ts'
import { inputsInOrder } from './playInputs.ts'

/** What a run consists of, apart from its model. */
export interface PlayOptions<Event> {
  readonly seed: Seed
  /** What comes from outside, in any order; inputs of one instant keep the order of the list. */
  readonly inputs: readonly Timed<Event>[]
  /** Length of the film; finite, at least 0. */
  readonly until: Millis
  /** How many events the film may have. Default 200,000. */
  readonly maxEvents?: number
  /** How many events may happen in one instant. Default 10,000. */
  readonly maxEventsAtOnce?: number
  /** Freezes all states and events, so that a model that changes what it is given throws there. Default false. */
  readonly freeze?: boolean
  /** Luck, where it is not simply that of the seed. Default `chanceFrom(seed)`. */
  readonly chance?: Chance
}

const keepAsIs = <Value>(value: Value): Value => value

const inWords = (event: unknown): string => {
  try {
    return (JSON.stringify(event) ?? String(event)).slice(0, 200)
  } catch {
    return String(event)
  }
}

/** Runs a function of the model, and names moment and event when it throws. */
const asking = <Answer>(what: string, timed: Timed<unknown>, ask: () => Answer): Answer => {
  try {
    return ask()
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new PlayError(
      timed.at,
      `${what} threw "${said}" on ${inWords(timed.event)} at ${timed.at} ms. Mend the model, or leave out the input that led there.`,
      { cause: error },
    )
  }
}

const checkDelay = (later: Later<unknown>, timed: Timed<unknown>): void => {
  if (later.delay >= 0 && later.delay < Infinity) return
  throw new PlayError(
    timed.at,
    `${inWords(timed.event)} at ${timed.at} ms set off ${inWords(later.event)} with a delay of ${later.delay} ms. Give a finite delay of at least 0.`,
  )
}

/** Counts events, and stops a film that would never end. */
const createLimits = (options: PlayOptions<unknown>): ((timed: Timed<unknown>, index: number) => void) => {
  const { until, maxEvents = 200_000, maxEventsAtOnce = 10_000 } = options
  let instant = -1
  let atOnce = 0
  return ({ at, event }, index) => {
    atOnce = at === instant ? atOnce + 1 : 1
    instant = at
    if (atOnce > maxEventsAtOnce) {
      throw new PlayError(
        at,
        `more than ${maxEventsAtOnce} events happened in one instant, at ${at} ms, the last of them ${inWords(event)}. ` +
          'Give the reaction that keeps it going a delay above 0, or raise maxEventsAtOnce.',
      )
    }
    if (index >= maxEvents) {
      throw new PlayError(
        at,
        `${maxEvents} events happened by ${at} ms, before the end at ${until} ms, and there are more. ` +
          'Shorten the run, make its events rarer, or raise maxEvents.',
      )
    }
  }
}

/**
 * Plays a run into a film. The same model, seed, inputs and length give the same film, always and everywhere.
 *
 * Within one instant, what is already set off happens before inputs, and otherwise first set off is first served. So an
 * input at a moment leaves all frames up to that moment as they were: acting in the past never changes the past.
 *
 * @throws {PlayError} when inputs, delays or limits are not kept, or the model throws.
 */
export const play = <State, Event>(
  model: Model<State, Event>,
  options: PlayOptions<Event>,
): Film<State, Event> => {
  const { seed, until, freeze = false, chance = chanceFrom(seed) } = options
  const keep = freeze ? createDeepFreeze() : keepAsIs
  const inputs = inputsInOrder(options.inputs, until)
  const agenda = createAgenda<Event>()
  const checkLimits = createLimits(options)
  const frames: Frame<State, Event>[] = []
  let state = keep(model.initial)
  let given = 0
  let sequence = 0

  const takeNext = (): (Timed<Event> & { readonly cause: number | null }) | undefined => {
    const due = agenda.next()
    const input = inputs[given]
    if (due !== undefined && due.at <= until && (input === undefined || due.at <= input.at)) {
      return agenda.take()
    }
    if (input === undefined) return undefined
    given += 1
    return { at: input.at, event: input.event, cause: null }
  }

  for (let next = takeNext(); next !== undefined; next = takeNext()) {
    const index = frames.length
    checkLimits(next, index)
    const timed: Timed<Event> = keep({ at: next.at, event: next.event })
    const before = state
    const after = keep(asking('evolve', timed, () => model.evolve(before, timed)))
    frames.push({ index, at: timed.at, event: timed.event, cause: next.cause, state: after })
    for (const later of asking('react', timed, () => model.react(after, timed, chance))) {
      checkDelay(later, timed)
      agenda.add({ at: timed.at + later.delay, event: later.event, cause: index, sequence })
      sequence += 1
    }
    state = after
  }

  const times = Float64Array.from(frames, (frame) => frame.at)
  return { seed, initial: model.initial, until, frames, times, unplayed: agenda.rest() }
}
