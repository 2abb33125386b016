import type { Millis } from '../../kernel/index.ts'
import { divergentCopies } from './measures.ts'
import type { EventualState } from './model.ts'
import type { EventualFilm } from './playEventual.ts'

/** How the world fared. */
export interface EventualHealth {
  readonly from: Millis
  readonly to: Millis
  readonly kind: 'ok' | 'degraded' | 'violation'
}

/** How a world stands; null where nothing can go well or ill. */
const kindOf = (state: EventualState): EventualHealth['kind'] | null => {
  switch (state.world) {
    case 'copies':
      return divergentCopies(state) > 0 ? 'degraded' : 'ok'
    case 'board':
      if (state.sold.length > 1) return 'violation'
      return state.taken[0] === state.taken[1] ? 'ok' : 'degraded'
    case 'everyday':
      return null
  }
}

/** Segments over the film, ascending, without overlap: where copies differ, and where something was sold twice. */
export const eventualHealth = ({ frames, until, initial }: EventualFilm): readonly EventualHealth[] => {
  const segments: EventualHealth[] = []
  let from = 0
  let kind = kindOf(initial)
  const close = (to: Millis): void => {
    if (to > from && kind !== null) segments.push({ from, to, kind })
  }
  for (const { at, state } of frames) {
    const next = kindOf(state)
    if (next === kind) continue
    close(at)
    from = at
    kind = next
  }
  close(until)
  return segments
}
