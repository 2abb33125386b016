import { stateAt, type Millis } from '../../../kernel/index.ts'
import type { LoadState } from '../model/load/state.ts'
import type { RetryFilm } from '../playRetry.ts'

/** Length of a step of the series. */
export const seriesStep: Millis = 1000

/** What happened in each second of a film under load; all lists are as long as the film in seconds. */
export interface LoadSeries {
  /** Attempts that were sent to the server. */
  readonly offered: readonly number[]
  /** Requests that were answered in time. */
  readonly goodput: readonly number[]
  /** Requests of users. */
  readonly wanted: readonly number[]
  /** Length of the queue at the end of the second. */
  readonly queue: readonly number[]
}

const loadAt = (film: RetryFilm, at: Millis): LoadState | null => {
  const state = stateAt(film, at)
  return state.world === 'load' ? state : null
}

/** Read from what is counted in the states: it costs a few steps for each second, whatever the number of events. */
export const loadSeries = (film: RetryFilm): LoadSeries => {
  const seconds = Math.floor(film.until / seriesStep)
  const states = Array.from({ length: seconds + 1 }, (_, second) => loadAt(film, second * seriesStep))
  const grown = (name: 'sent' | 'answered' | 'wanted'): readonly number[] =>
    states.slice(1).map((state, second) => (state?.counts[name] ?? 0) - (states[second]?.counts[name] ?? 0))
  return {
    offered: grown('sent'),
    goodput: grown('answered'),
    wanted: grown('wanted'),
    queue: states.slice(1).map((state) => state?.queue.size ?? 0),
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Goodput in the last 20 s of a film, requests a second. */
export const goodputAtEnd = ({ goodput }: LoadSeries): number => mean(goodput.slice(-20))

/**
 * Seconds from `after` (s) until five seconds in a row in which nine of ten requests were answered in time; null when
 * that never comes.
 */
export const recoveryAfter = ({ goodput, wanted }: LoadSeries, after: number): number | null => {
  const first = goodput.findIndex((_, second) => {
    if (second < after || second + 5 > goodput.length) return false
    return mean(goodput.slice(second, second + 5)) >= 0.9 * mean(wanted.slice(second, second + 5))
  })
  return first < 0 ? null : first - after
}
