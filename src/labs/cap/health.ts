import type { Millis } from '../../kernel/index.ts'
import { staleReadsOf } from './meters.ts'
import type { CapState } from './model/state.ts'
import type { CapFilm } from './playCap.ts'
import { brokenSince } from './verdict.ts'

/** How the world fared; `violation` from the moment on at which linearizability, promised by mode `cp`, was broken. */
export interface CapHealth {
  readonly from: Millis
  readonly to: Millis
  readonly kind: 'ok' | 'degraded' | 'stale' | 'violation'
}

/** How long a stale read or a time-out colours the line. */
const echo: Millis = 200

const isDegraded = ({ links, replicas }: CapState): boolean =>
  replicas.some(({ up }) => !up) || links.some((row) => row.some((open) => !open))

interface Change {
  readonly at: Millis
  readonly degraded: boolean
}

const changesOf = (film: CapFilm): readonly Change[] => {
  const changes: Change[] = [{ at: 0, degraded: isDegraded(film.initial) }]
  for (const { at, state } of film.frames) {
    if (state.facts.length === 0) continue
    const degraded = isDegraded(state)
    if (changes.at(-1)?.degraded !== degraded) changes.push({ at, degraded })
  }
  return changes
}

/** Segments over the whole film, ascending, without overlap. `isLinearizablePromised` is whether the mode is `cp`. */
export const capHealth = (film: CapFilm, isLinearizablePromised: boolean): readonly CapHealth[] => {
  const { history } = film.frames.at(-1)?.state ?? film.initial
  const stale = staleReadsOf(history).map(({ read }) => history.ops[read]?.ret ?? film.until)
  const broken = isLinearizablePromised ? (brokenSince(film) ?? Infinity) : Infinity
  const changes = changesOf(film)
  const cuts = [...changes.map(({ at }) => at), ...stale.flatMap((at) => [at, at + echo]), broken, film.until]
  const moments = [...new Set(cuts.filter((at) => at <= film.until))].sort((one, other) => one - other)
  const segments: CapHealth[] = []
  for (const [index, from] of moments.entries()) {
    const to = moments[index + 1]
    if (to === undefined) break
    const degraded = changes.findLast(({ at }) => at <= from)?.degraded === true
    const isStale = stale.some((at) => at <= from && from < at + echo)
    const kind = from >= broken ? 'violation' : isStale ? 'stale' : degraded ? 'degraded' : 'ok'
    const last = segments.at(-1)
    if (last?.kind === kind) segments[segments.length - 1] = { ...last, to }
    else segments.push({ from, to, kind })
  }
  return segments
}
