import type { Frame } from '../../kernel/index.ts'
import type { CapEvent } from './model/events.ts'
import type { CapState } from './model/state.ts'
import type { CapFilm } from './playCap.ts'

/** The frame in which a replica came to hold what it holds after `count` events; null when it has held it from the start. */
export const valueOrigin = (
  film: CapFilm,
  count: number,
  replica: number,
): Frame<CapState, CapEvent> | null => {
  const heldIn = (state: CapState) => state.replicas[replica]
  const now = heldIn(film.frames[count - 1]?.state ?? film.initial)
  const before = film.frames.slice(0, count).findLastIndex(({ state }) => {
    const then = heldIn(state)
    return then?.held !== now?.held || then?.siblings !== now?.siblings
  })
  const start = heldIn(film.initial)
  const isOld = before < 0 && start?.held === now?.held && start?.siblings === now?.siblings
  return isOld ? null : (film.frames[before + 1] ?? null)
}
