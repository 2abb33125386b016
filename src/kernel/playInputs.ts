import { PlayError } from './errors.ts'
import type { Millis, Timed } from './model.ts'

/**
 * Checks the inputs of a run and puts them in order of time; those of one instant stay in the order of the list.
 *
 * @throws {PlayError} when the length is not finite, or an input lies outside the film.
 */
export const inputsInOrder = <Event>(
  inputs: readonly Timed<Event>[],
  until: Millis,
): readonly Timed<Event>[] => {
  if (!(until >= 0 && until < Infinity)) {
    throw new PlayError(0, `it would last until ${until} ms. Give a finite end of at least 0.`)
  }
  inputs.forEach(({ at }, position) => {
    if (!(at >= 0 && at < Infinity)) {
      throw new PlayError(0, `input ${position} is at ${at} ms. Give each input a finite time of at least 0.`)
    }
    if (at > until) {
      throw new PlayError(
        until,
        `input ${position} is at ${at} ms, after the end at ${until} ms. Play longer, or leave it out.`,
      )
    }
  })
  return [...inputs].sort((one, other) => one.at - other.at)
}

/**
 * What two branches share that part at a moment: all inputs up to and including it. Played again with further inputs
 * from that moment on, every frame up to that moment stays as it was.
 */
export const branchAt = <Input extends Readonly<{ at: Millis }>>(
  inputs: readonly Input[],
  at: Millis,
): readonly Input[] => inputs.filter((input) => input.at <= at)
