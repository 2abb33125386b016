import type { InterestBy, SavingsEvent } from '../../../savings/index.ts'
import { isLate, lateCase, type LateCase } from './lateCase.ts'

/** What one moment of the film shows. */
export interface Moment {
  readonly kind:
    'empty' | 'stored' | 'announced' | 'copied' | 'injected' | 'replayed' | 'compared' | 'discarded'
  /** How many rows are stored. */
  readonly stored: number
  /** What came to light and is being worked on; null while the account just goes on. */
  readonly late: LateCase | null
  /** How many rows are in memory; null when there is no memory. */
  readonly memory: number | null
}

const memoryMoments = (late: LateCase): readonly Moment[] => {
  const { before: stored, split, added, history } = late
  const at = (kind: Moment['kind'], memory: number | null): Moment => ({ kind, stored, late, memory })
  const injected = added === null ? split : split + 1
  const range = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index + 1)
  return [
    at('announced', null),
    ...range(0, split).map((rows) => at('copied', rows)),
    at('injected', injected),
    ...range(injected, history.length).map((rows) => at('replayed', rows)),
    at('compared', history.length),
    at('discarded', null),
  ]
}

/**
 * All moments of an account, oldest first: nothing, each stored row, and before each row that books something late the
 * work in memory. `considered` has come to light, and is not stored.
 */
export const filmOf = (
  events: readonly SavingsEvent[],
  considered: SavingsEvent | null,
  interestBy: InterestBy = 'calculated',
): readonly Moment[] => {
  const moments: Moment[] = [{ kind: 'empty', stored: 0, late: null, memory: null }]
  for (const [index, event] of events.entries()) {
    if (isLate(event)) moments.push(...memoryMoments(lateCase(events.slice(0, index), event, interestBy)))
    moments.push({ kind: 'stored', stored: index + 1, late: null, memory: null })
  }
  if (considered !== null) moments.push(...memoryMoments(lateCase(events, considered, interestBy)))
  return moments
}

/** Film milliseconds for each moment at speed 1. */
export const msPerMoment = 500

/** The last moment of a kind, and with so many stored rows if that is said; -1 when the film has none. */
export const lastMoment = (film: readonly Moment[], kind: Moment['kind'], stored?: number): number =>
  film.findLastIndex((moment) => moment.kind === kind && (stored === undefined || moment.stored === stored))
