import { play, type Film, type Seed, type Settings, type Timed } from '../../kernel/index.ts'
import {
  eventualModel,
  eventualOpening,
  eventualUntil,
  type EventualEvent,
  type EventualInput,
  type EventualState,
} from './model.ts'
import { readSettings } from './model/settings.ts'

export type EventualFilm = Film<EventualState, EventualEvent>

/** Something that somebody did, and when. */
export interface TimedInput {
  readonly at: number
  readonly input: EventualInput
}

/** Plays a film under these settings: what happens by itself, and then `inputs`. */
export const playEventual = (
  given: Settings,
  seed: Seed = 1,
  inputs: readonly TimedInput[] = [],
): EventualFilm => {
  const settings = readSettings(given)
  const timed: readonly Timed<EventualEvent>[] = inputs.map(({ at, input }) => ({ at, event: input }))
  return play(eventualModel(settings), {
    seed,
    inputs: [...eventualOpening(settings), ...timed],
    until: eventualUntil(settings, Math.max(0, ...inputs.map(({ at }) => at))),
  })
}
