import { countUntil, type Millis } from '../../../kernel/index.ts'
import type { EvolutionFilm } from './playWorkload.ts'

/** How long it took until a dropped read side showed again what was stored at the drop; null when the film ends before. */
export const rebuiltAfter = (
  film: EvolutionFilm,
  droppedAt: Millis,
): { readonly events: number; readonly took: Millis } | null => {
  const first = film.frames.findIndex(({ event }) => event.is === 'dropped')
  const events = film.frames[countUntil(film, droppedAt) - 1]?.state.written ?? 0
  if (first < 0) return null
  const last = film.frames.find(({ index, state }) => index >= first && state.shown >= events)
  return last === undefined ? null : { events, took: last.at - droppedAt }
}
