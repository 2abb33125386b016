import { play, type Film, type Seed, type Settings, type Timed } from '../../kernel/index.ts'
import { capModel } from './model.ts'
import type { CapEvent, CapInput } from './model/events.ts'
import { capOpening } from './model/faults.ts'
import { readSettings } from './model/settings.ts'
import type { CapState } from './model/state.ts'

export type CapFilm = Film<CapState, CapEvent>

/** Plays the lab's world: what the settings schedule, and then `inputs`. */
export const playCap = (given: Settings, seed: Seed, inputs: readonly Timed<CapInput>[] = []): CapFilm => {
  const settings = readSettings(given)
  const opening = capOpening(settings)
  return play(capModel(settings), { seed, inputs: [...opening, ...inputs], until: settings.length })
}
