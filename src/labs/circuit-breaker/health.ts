import type { HealthSegment } from '../../playhead/index.ts'
import { readSettings } from './model/settings.ts'
import type { BreakerLabState } from './model/state.ts'
import type { BreakerFilm } from './playBreaker.ts'

/** Pool empty: nobody is served. Supplier ill: degraded. Breaker not closed: users get less, at once. */
const kindOf = ({ calls, health, breaker }: BreakerLabState, threads: number): HealthSegment['kind'] => {
  if (calls.length >= threads) return 'down'
  if (breaker.mode === 'open' || breaker.mode === 'forcedOpen') return 'stale'
  return health === 'healthy' && breaker.mode !== 'halfOpen' ? 'ok' : 'degraded'
}

/** How the world fared, over the whole film. */
export const breakerHealth = (
  film: BreakerFilm,
  settings: Parameters<typeof readSettings>[0],
): readonly HealthSegment[] => {
  const { threads } = readSettings(settings)
  const segments: HealthSegment[] = []
  let from = 0
  let kind = kindOf(film.initial, threads)
  for (const { at, state } of film.frames) {
    const next = kindOf(state, threads)
    if (next === kind) continue
    if (at > from) segments.push({ from, to: at, kind })
    from = at
    kind = next
  }
  if (film.until > from) segments.push({ from, to: film.until, kind })
  return segments
}
