import { play, type Film, type Seed, type Settings, type Timed } from '../../kernel/index.ts'
import { autonomyModel, autonomyOpening, autonomyUntil } from './model.ts'
import { readSettings } from './model/settings.ts'
import type { AutonomyEvent, AutonomyInput, AutonomyState } from './state.ts'

export type AutonomyFilm = Film<AutonomyState, AutonomyEvent>

/** Something that somebody did, and when. */
export interface TimedInput {
  readonly at: number
  readonly input: AutonomyInput
}

/** Plays the garage under these settings: what comes by itself, and then `inputs`. */
export const playAutonomy = (
  given: Settings,
  seed: Seed = 1,
  inputs: readonly TimedInput[] = [],
): AutonomyFilm => {
  const rules = readSettings(given)
  const timed: readonly Timed<AutonomyEvent>[] = inputs.map(({ at, input }) => ({ at, event: input }))
  return play(autonomyModel(rules), {
    seed,
    inputs: [...autonomyOpening(rules), ...timed],
    until: autonomyUntil(rules, Math.max(0, ...inputs.map(({ at }) => at))),
  })
}
