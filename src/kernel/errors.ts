import type { Millis } from './model.ts'

/** A run cannot be played: its inputs, its length or its model are wrong. */
export class PlayError extends Error {
  override readonly name = 'PlayError'
  /** Where the film stopped. */
  readonly at: Millis

  constructor(at: Millis, why: string, options?: ErrorOptions) {
    super(`Failed to play: because ${why}`, options)
    this.at = at
  }
}

/** Somebody asked chance for something that cannot be. */
export class ChanceError extends Error {
  override readonly name = 'ChanceError'
}

/** The log of a run cannot be understood. Nothing of it was changed. */
export class RunError extends Error {
  override readonly name = 'RunError'
}

/** A value is not plain data, so it has no canonical text. */
export class PlainDataError extends Error {
  override readonly name = 'PlainDataError'
}
