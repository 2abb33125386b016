import type { Millis } from '../../../kernel/index.ts'
import { slotLength, type CallOutcome } from '../model/waves/wavesModel.ts'
import type { RetryFilm } from '../playRetry.ts'

/** One call in the strip plot. */
export interface StripDot {
  readonly at: Millis
  readonly client: number
  readonly n: number
  readonly outcome: CallOutcome
}

/** All calls of a film of waves, in order. */
export const stripOf = ({ frames }: RetryFilm): readonly StripDot[] =>
  frames.flatMap(({ at, state }) =>
    state.world === 'waves' && state.last !== null ? [{ at, ...state.last }] : [],
  )

/** Calls in each slot of 100 ms up to a moment. */
export const callsInSlots = (dots: readonly StripDot[], until: Millis): readonly number[] => {
  const slots = Array.from({ length: Math.floor(until / slotLength) + 1 }, () => 0)
  for (const { at } of dots) {
    const slot = Math.floor(at / slotLength)
    if (at <= until) slots[slot] = (slots[slot] ?? 0) + 1
  }
  return slots
}

/** Most calls in any slot of 100 ms after the first call of all; what everybody does at 0 no policy can help. */
export const peakOf = (dots: readonly StripDot[]): number =>
  Math.max(
    0,
    ...callsInSlots(
      dots.filter(({ n }) => n > 0),
      dots.at(-1)?.at ?? 0,
    ),
  )
