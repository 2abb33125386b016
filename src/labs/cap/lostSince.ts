import type { Millis } from '../../kernel/index.ts'
import { heldValues, isReplacedKnowingly, lostWrites, overlaps } from './lostWrites.ts'
import type { Operation } from './model/state.ts'
import type { CapFilm } from './playCap.ts'

type Writes = ReadonlyMap<string, Operation>

/** Counts for each value by how much of what is held it is known: held itself, or replaced by something known. */
class Known {
  readonly #reasons = new Map<string, number>()
  readonly #writes: Writes

  constructor(writes: Writes) {
    this.#writes = writes
  }

  #add(value: string, more: 1 | -1): boolean {
    const before = this.#reasons.get(value) ?? 0
    this.#reasons.set(value, before + more)
    return before === 0 || before + more === 0
  }

  /** Takes one reason more, or one less, for a value; returns all values that became known, or unknown, by it. */
  change(value: string, more: 1 | -1): readonly string[] {
    const changed: string[] = []
    let at: string | null = value
    while (at !== null && this.#add(at, more)) {
      changed.push(at)
      const over: string | null = this.#writes.get(at)?.over ?? null
      // A write that is sent again may find itself.
      at = over === at ? null : over
    }
    return changed
  }
}

/**
 * From which frame on each value was unknown for the last time, by value: no replica and no message holds it, nor what
 * grew out of it. Values that are known at the end are not in it. Each frame costs what changed in it.
 */
const unknownSince = (film: CapFilm, moments: readonly number[], writes: Writes): Map<string, number> => {
  const known = new Known(writes)
  const since = new Map<string, number>()
  let held: ReadonlySet<string> = new Set()
  for (const index of moments) {
    const now = heldValues(film.frames[index]?.state ?? film.initial)
    for (const value of now) {
      if (!held.has(value)) for (const each of known.change(value, 1)) since.delete(each)
    }
    for (const value of held) {
      if (!now.has(value)) for (const each of known.change(value, -1)) since.set(each, index)
    }
    held = now
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
  const since = unknownSince(film, moments, new Map(writes.map((op) => [String(op.v), op])))
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
