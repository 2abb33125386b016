import type { HealthSegment } from '../../playhead/index.ts'
import type { BreakerLabState } from './model/state.ts'
import type { BreakerFilm } from './playBreaker.ts'

/** No thread free: nobody is served. Breaker open or probing, or supplier ill: degraded. */
const kindOf = (
  { breaker, health, facts }: BreakerLabState,
  before: HealthSegment['kind'],
): HealthSegment['kind'] => {
  const isOut = facts.some((fact) => fact.is === 'answered' && fact.how === 'noThread')
  const isServed = facts.some((fact) => fact.is === 'sent')
  if (isOut || (before === 'down' && !isServed)) return 'down'
  const isLettingThrough = ['closed', 'disabled', 'metricsOnly'].includes(breaker.mode)
  return health === 'healthy' && isLettingThrough ? 'ok' : 'degraded'
}

/** How the world fared, over the whole film. */
export const breakerHealth = (film: BreakerFilm): readonly HealthSegment[] => {
  const segments: HealthSegment[] = []
  let from = 0
  let kind = kindOf(film.initial, 'ok')
  for (const { at, state } of film.frames) {
    const next = kindOf(state, kind)
    if (next === kind) continue
    if (at > from) segments.push({ from, to: at, kind })
    from = at
    kind = next
  }
  if (film.until > from) segments.push({ from, to: film.until, kind })
  return segments
}
