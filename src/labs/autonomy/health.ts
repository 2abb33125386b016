import type { Millis } from '../../kernel/index.ts'
import { conflictsOf, divergentRows } from './measures.ts'
import { contextIds, copyIds } from './model/facts.ts'
import type { AutonomyFilm } from './playAutonomy.ts'
import type { AutonomyState } from './state.ts'

/** How the garage fared. */
export interface AutonomyHealth {
  readonly from: Millis
  readonly to: Millis
  readonly kind: 'ok' | 'degraded' | 'stale' | 'violation'
}

const kindOf = (state: AutonomyState): AutonomyHealth['kind'] => {
  if (conflictsOf(state) > 0) return 'violation'
  if (contextIds.some((id) => !state.up[id])) return 'degraded'
  const isStale = state.rules.way === 'copy' && copyIds.some((id) => divergentRows(state, id) > 0)
  return isStale ? 'stale' : 'ok'
}

/** Segments over the film, ascending, without overlap. `stale`: some copy is not as its owner. */
export const autonomyHealth = ({ frames, until, initial }: AutonomyFilm): readonly AutonomyHealth[] => {
  const segments: AutonomyHealth[] = []
  let from = 0
  let kind = kindOf(initial)
  const close = (to: Millis): void => {
    if (to > from) segments.push({ from, to, kind })
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
