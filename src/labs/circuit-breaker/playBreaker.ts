import { play, type Film, type Seed, type Settings, type Timed } from '../../kernel/index.ts'
import { breakerModel, breakerOpening } from './model.ts'
import { readSettings } from './model/settings.ts'
import type { BreakerInput, BreakerLabEvent, BreakerLabState } from './model/state.ts'

export type BreakerFilm = Film<BreakerLabState, BreakerLabEvent>

/** Plays the lab's world. */
export const playBreaker = (
  given: Settings,
  seed: Seed,
  inputs: readonly Timed<BreakerInput>[] = [],
): BreakerFilm => {
  const settings = readSettings(given)
  const until = Math.max(settings.length, (inputs.at(-1)?.at ?? 0) + 2000)
  return play(breakerModel(settings), {
    seed,
    inputs: [...breakerOpening(settings), ...inputs],
    until,
    freeze: true,
  })
}
