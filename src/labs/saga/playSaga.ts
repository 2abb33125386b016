import { play, type Film, type Seed, type Settings, type Timed } from '../../kernel/index.ts'
import { sagaModel, sagaOpening, sagaUntil } from './model.ts'
import { readSettings } from './model/settings.ts'
import type { SagaEvent, SagaInput, SagaState } from './state.ts'

export type SagaFilm = Film<SagaState, SagaEvent>

/** Plays bookings under these settings: those that come by themselves, and then `inputs`. */
export const playSaga = (
  given: Settings,
  seed: Seed = 1,
  inputs: readonly { readonly at: number; readonly input: SagaInput }[] = [],
): SagaFilm => {
  const settings = readSettings(given)
  const timed: readonly Timed<SagaEvent>[] = inputs.map(({ at, input }) => ({ at, event: input }))
  return play(sagaModel(settings), {
    seed,
    inputs: [...sagaOpening(settings), ...timed],
    until: sagaUntil(settings, Math.max(0, ...inputs.map(({ at }) => at))),
  })
}
