import { staleReads } from '../../judge/index.ts'
import { stateAt, type Millis } from '../../kernel/index.ts'
import { divergenceOf, healingsOf } from './healings.ts'
import { lostWrites } from './lostWrites.ts'
import type { CapHistory, CapState } from './model/state.ts'
import type { CapFilm } from './playCap.ts'
import { versionOrder } from './versionOrder.ts'

/** What a run has come to at one moment. All of it simulated. */
export interface CapMeters {
  readonly answered: number
  readonly timedOut: number
  /** Told no at once. */
  readonly refused: number
  readonly running: number
  readonly staleReads: number
  /** The stalest read: how long a newer write had been acknowledged, and how many were. */
  readonly stalestBy: Millis
  readonly stalestVersions: number
  readonly lostWrites: number
  /** How many different contents the replicas have now: 1 when all agree. */
  readonly divergence: number
  /** From the last healing until all agreed for the first time; null while they do not, or nothing was healed. */
  readonly convergedAfter: Millis | null
  /** Mean time from call to answer, of what was answered; null before the first. */
  readonly meanLatency: Millis | null
  /** Mean number of round trips to a quorum, of what was answered. */
  readonly meanRounds: number | null
}

const knownStale = new WeakMap<CapHistory, ReturnType<typeof staleReads>>()

/**
 * Stale reads of a history, as the tags rank versions; with siblings, as real time does. Worked out once for each history:
 * most events leave it as it is.
 */
export const staleReadsOf = (history: CapHistory): ReturnType<typeof staleReads> => {
  const known = knownStale.get(history)
  if (known !== undefined) return known
  const hasTags = history.ops.some(({ tag }) => tag !== null)
  const stale = staleReads(history, hasTags ? versionOrder(history) : undefined)
  knownStale.set(history, stale)
  return stale
}

const convergedAfter = (film: CapFilm, now: Millis): Millis | null => {
  const healing = healingsOf(film).findLast(({ at }) => at <= now)
  if (healing === undefined || healing.agreedAt === null || healing.agreedAt > now) return null
  return healing.agreedAt - healing.at
}

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length

const read = (film: CapFilm, now: Millis): CapMeters => {
  const state = stateAt(film, now)
  const { ops } = state.history
  const answered = ops.filter(({ outcome }) => outcome === 'answered')
  const stale = staleReadsOf(state.history)
  return {
    answered: answered.length,
    timedOut: ops.filter(({ outcome }) => outcome === 'timedOut').length,
    refused: ops.filter(({ outcome }) => outcome === 'refused').length,
    running: ops.filter(({ outcome }) => outcome === 'running').length,
    staleReads: stale.length,
    stalestBy: Math.max(0, ...stale.map(({ behind }) => behind)),
    stalestVersions: Math.max(0, ...stale.map(({ missed }) => missed.length)),
    lostWrites: lostWrites(state).length,
    divergence: divergenceOf(state),
    convergedAfter: convergedAfter(film, now),
    meanLatency: mean(answered.map(({ call, ret }) => (ret ?? call) - call)),
    meanRounds: mean(answered.map(({ rounds }) => rounds)),
  }
}

const known = new WeakMap<CapState, CapMeters>()

/** Reads all meters at `now`. Between two events nothing changes: what was read there once is not worked out again. */
export const metersAt = (film: CapFilm, now: Millis): CapMeters => {
  const state = stateAt(film, now)
  const meters = known.get(state) ?? read(film, now)
  known.set(state, meters)
  return meters
}
