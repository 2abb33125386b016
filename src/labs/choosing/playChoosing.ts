import { play, type Film } from '../../kernel/index.ts'
import {
  choosingModel,
  choosingUntil,
  pace,
  type ChoosingEvent,
  type ChoosingInput,
  type ChoosingState,
} from './model.ts'

export type ChoosingFilm = Film<ChoosingState, ChoosingEvent>

/** Something that somebody said, and when. */
export interface TimedInput {
  readonly at: number
  readonly input: ChoosingInput
}

/** Inputs one after the other, at the pace of the lab. */
export const inTurn = (inputs: readonly ChoosingInput[]): readonly TimedInput[] =>
  inputs.map((input, place) => ({ at: (place + 1) * pace, input }))

/** Plays what was said. Settings have no part in it: they change what is advised, not what was said. */
export const playChoosing = (inputs: readonly TimedInput[] = []): ChoosingFilm =>
  play(choosingModel, {
    seed: 1,
    inputs: inputs.map(({ at, input }) => ({ at, event: input })),
    until: choosingUntil(Math.max(0, ...inputs.map(({ at }) => at))),
  })
