import type { HealthSegment } from './timeLine.ts'

/** From the least to the most serious. */
export const healthKinds: readonly HealthSegment['kind'][] = ['ok', 'degraded', 'stale', 'violation', 'down']

const worse = (one: HealthSegment['kind'], other: HealthSegment['kind']): HealthSegment['kind'] =>
  healthKinds.indexOf(one) >= healthKinds.indexOf(other) ? one : other

/**
 * The same health in at most `most` segments: neighbours of the same kind are joined, and where there are too many
 * still, those that begin in one part of the line become one of the most serious kind.
 */
export const coarseHealth = (
  health: readonly HealthSegment[],
  duration: number,
  most: number,
): readonly HealthSegment[] => {
  const joined = joinBy(health, (before, next) => before.kind === next.kind && before.to >= next.from)
  if (joined.length <= most) return joined
  const partOf = ({ from }: HealthSegment): number =>
    duration === 0 ? 0 : Math.min(most - 1, Math.floor((most * from) / duration))
  return joinBy(joined, (before, next) => partOf(before) === partOf(next))
}

const joinBy = (
  health: readonly HealthSegment[],
  belong: (before: HealthSegment, next: HealthSegment) => boolean,
): readonly HealthSegment[] => {
  const joined: HealthSegment[] = []
  for (const next of health) {
    const before = joined.at(-1)
    if (before === undefined || !belong(before, next)) joined.push(next)
    else joined[joined.length - 1] = { from: before.from, to: next.to, kind: worse(before.kind, next.kind) }
  }
  return joined
}

/** How the world fares at a moment; null where nothing is said. Costs the logarithm of the number of segments. */
export const healthAt = (health: readonly HealthSegment[], now: number): HealthSegment['kind'] | null => {
  let low = 0
  let high = health.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((health[middle]?.from ?? Infinity) <= now) low = middle + 1
    else high = middle
  }
  const last = health[low - 1]
  return last !== undefined && now <= last.to ? last.kind : null
}
