import type { Millis } from '../../kernel/index.ts'
import { KnownValues, parentsOf, type Parents } from './knownValues.ts'
import { heldValues, isReplacedKnowingly, lostWrites, overlaps } from './lostWrites.ts'
import type { CapFilm } from './playCap.ts'

/**
 * From which frame on each value was unknown for the last time, by value: no replica and no message holds it, nor what
 * grew out of it. Values that are known at the end are not in it. Each frame costs what changed in it.
 */
const unknownSince = (
  film: CapFilm,
  moments: readonly number[],
  parents: Parents,
): ReadonlyMap<string, number> => {
  const known = new KnownValues(parents)
  const since = new Map<string, number>()
  for (const index of moments) {
    const { came, went } = known.hold(heldValues(film.frames[index]?.state ?? film.initial))
    for (const value of came) since.delete(value)
    for (const value of went) since.set(value, index)
  }
  return since
}

/** A write that is lost at the end, with the moment from which on it was. */
export interface LostWrite {
  /** In the history. */
  readonly place: number
  readonly at: Millis
}

/**
 * The writes that are lost at the end of a film, each with the first moment from which on it stayed lost. Looked at
 * whenever a replica takes something in. Plays nothing again: one pass over the film.
 */
export const lostSince = (film: CapFilm): readonly LostWrite[] => {
  const moments = film.frames.flatMap(({ index, state }) =>
    state.facts.some(({ is }) => is === 'adopted' || is === 'merged') ? [index] : [],
  )
  const last = film.frames[moments.at(-1) ?? -1]?.state
  if (last === undefined) return []
  const lost = lostWrites(last)
  if (lost.length === 0) return []
  const { ops } = (film.frames.at(-1)?.state ?? film.initial).history
  const writes = ops.filter(({ f }) => f === 'w')
  const since = unknownSince(film, moments, parentsOf(writes))
  return lost.flatMap((place): readonly LostWrite[] => {
    const op = ops[place]
    if (op === undefined) return []
    // Whatever could have excused the loss: it was held, or something that ran beside it, or that knew of it.
    const excuses = writes.filter((other) => overlaps(op, other) || isReplacedKnowingly(op, [other]))
    const from = Math.max(0, ...excuses.map(({ v }) => since.get(String(v)) ?? 0))
    const first = moments.find((index) => index >= from && (film.frames[index]?.at ?? 0) >= (op.ret ?? 0))
    return first === undefined ? [] : [{ place, at: film.frames[first]?.at ?? film.until }]
  })
}
