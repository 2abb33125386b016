import { play, type Film, type Seed, type Settings, type Timed } from '../../kernel/index.ts'
import { retryModel, retryOpening, retryUntil, type RetryEvent, type RetryState } from './model.ts'
import { readSettings } from './model/settings.ts'

export type RetryFilm = Film<RetryState, RetryEvent>

/** Plays one of the lab's worlds: what its settings schedule, and then `inputs`. */
export const playRetry = (
  given: Settings,
  seed: Seed = 1,
  inputs: readonly Timed<RetryEvent>[] = [],
): RetryFilm => {
  const settings = readSettings(given)
  return play(retryModel(settings), {
    seed,
    inputs: [...retryOpening(settings), ...inputs],
    until: retryUntil(settings),
  })
}
