import { play, type Film, type Seed, type Settings } from '../../kernel/index.ts'
import { formsModel, formsUntil, type FormsEvent, type FormsInput, type FormsState } from './model.ts'
import { readSettings } from './model/settings.ts'

export type FormsFilm = Film<FormsState, FormsEvent>

/** Something that somebody did, and when. */
export interface TimedInput {
  readonly at: number
  readonly input: FormsInput
}

/** Plays a film under these settings: what happens by itself, and then `inputs`. */
export const playForms = (given: Settings, seed: Seed = 1, inputs: readonly TimedInput[] = []): FormsFilm => {
  const settings = readSettings(given)
  return play(formsModel(settings), {
    seed,
    inputs: [{ at: 0, event: { is: 'opened' } }, ...inputs.map(({ at, input }) => ({ at, event: input }))],
    until: formsUntil(settings, Math.max(0, ...inputs.map(({ at }) => at))),
  })
}
