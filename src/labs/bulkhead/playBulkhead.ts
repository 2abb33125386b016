import { play, type Film, type Seed, type Settings, type Timed } from '../../kernel/index.ts'
import { bulkheadModel, bulkheadOpening, type BulkheadEvent, type BulkheadState } from './model.ts'
import { readSettings } from './model/settings.ts'

export type BulkheadFilm = Film<BulkheadState, BulkheadEvent>

/** Plays one of the lab's worlds: what its settings schedule, and then `inputs`. */
export const playBulkhead = (
  given: Settings,
  seed: Seed = 1,
  inputs: readonly Timed<BulkheadEvent>[] = [],
): BulkheadFilm => {
  const settings = readSettings(given)
  return play(bulkheadModel(settings), {
    seed,
    inputs: [...bulkheadOpening(settings), ...inputs],
    until: settings.length,
  })
}
