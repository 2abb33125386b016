import type { Millis } from '../../kernel/index.ts'
import { poolsAt } from './measures/poolMeasures.ts'
import type { BulkheadFilm } from './playBulkhead.ts'

/** How the world fared. */
export interface BulkheadHealth {
  readonly from: Millis
  readonly to: Millis
  readonly kind: 'ok' | 'degraded' | 'down'
}

const step: Millis = 1000

/** Second by second: what became of all requests that ended in it. */
const poolsHealth = (film: BulkheadFilm): readonly BulkheadHealth[] =>
  Array.from({ length: Math.floor(film.until / step) }, (_, second) => {
    const [before, after] = [poolsAt(film, second * step), poolsAt(film, (second + 1) * step)]
    const sum = (name: 'answered' | 'requested'): number =>
      (['a', 'b', 'c'] as const).reduce(
        (all, page) => all + (after?.counts[page][name] ?? 0) - (before?.counts[page][name] ?? 0),
        0,
      )
    const share = sum('requested') === 0 ? 1 : sum('answered') / sum('requested')
    const kind = share > 0.9 ? 'ok' : share > 0.05 ? 'degraded' : 'down'
    return { from: second * step, to: (second + 1) * step, kind }
  })

/** By how many of the garage's services are up. */
const garageHealth = (film: BulkheadFilm): readonly BulkheadHealth[] => {
  const segments: BulkheadHealth[] = []
  let from = 0
  let kind: BulkheadHealth['kind'] = 'ok'
  for (const { at, state } of film.frames) {
    if (state.world !== 'garage') continue
    const { length } = state.down
    const next = length === 0 ? 'ok' : length === 6 ? 'down' : 'degraded'
    if (next === kind) continue
    segments.push({ from, to: at, kind })
    from = at
    kind = next
  }
  return [...segments, { from, to: film.until, kind }]
}

/** Segments over the film, ascending, without overlap. */
export const bulkheadHealth = (film: BulkheadFilm): readonly BulkheadHealth[] =>
  film.initial.world === 'pools' ? poolsHealth(film) : garageHealth(film)
