import { play, type Film, type Seed, type Settings } from '../../kernel/index.ts'
import { readSettings } from './model/settings.ts'
import {
  idempotencyModel,
  idempotencyUntil,
  type IdempotencyEvent,
  type IdempotencyInput,
  type IdempotencyState,
} from './model.ts'

export type IdempotencyFilm = Film<IdempotencyState, IdempotencyEvent>

/** Something that somebody did, and when. */
export interface TimedInput {
  readonly at: number
  readonly input: IdempotencyInput
}

/** Plays a film under these settings: what happens by itself, and then `inputs`. */
export const playIdempotency = (
  given: Settings,
  seed: Seed = 1,
  inputs: readonly TimedInput[] = [],
): IdempotencyFilm => {
  const settings = readSettings(given)
  return play(idempotencyModel(settings), {
    seed,
    inputs: [{ at: 0, event: { is: 'opened' } }, ...inputs.map(({ at, input }) => ({ at, event: input }))],
    until: idempotencyUntil(settings, Math.max(0, ...inputs.map(({ at }) => at))),
  })
}
