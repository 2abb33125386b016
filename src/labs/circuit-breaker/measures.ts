import { countUntil, stateAt, type Millis } from '../../kernel/index.ts'
import type { Answer } from './model/state.ts'
import type { BreakerFilm } from './playBreaker.ts'

/** What a run has come to at one moment. All of it simulated. */
export interface BreakerMeasures {
  readonly asked: number
  readonly answers: Readonly<Record<Answer, number>>
  /** Threads that wait now, and the most that ever did. */
  readonly threads: number
  readonly mostThreads: number
  /** Calls at the supplier now, and the most at a time. */
  readonly work: number
  readonly mostWork: number
  readonly sent: number
  /** Finished by the supplier for callers that had given up. */
  readonly abandoned: number
  /** Mean and median time that an answered user waited; null before the first. */
  readonly meanWait: Millis | null
  readonly medianWait: Millis | null
  readonly recoveredAfter: Millis | null
}

const medianOf = (values: readonly number[]): number | null =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? null

/** Reads all measures at `now`. */
export const measuresAt = (film: BreakerFilm, now: Millis): BreakerMeasures => {
  const { asked, answers, calls, mostThreads, work, mostWork, sent, waited, recoveredAfter } = stateAt(
    film,
    now,
  )
  const facts = film.frames.slice(0, countUntil(film, now)).flatMap(({ state }) => state.facts)
  const waits = facts.flatMap((fact) => (fact.is === 'answered' ? [fact.took] : []))
  return {
    asked,
    answers,
    threads: calls.length,
    mostThreads,
    work: work.length,
    mostWork,
    sent,
    abandoned: facts.filter(({ is }) => is === 'abandoned').length,
    meanWait: waits.length === 0 ? null : waited / waits.length,
    medianWait: medianOf(waits),
    recoveredAfter,
  }
}

/** Length of one step of the series. */
export const seriesStep: Millis = 250

/** Threads that wait and calls at the supplier, every quarter of a second. */
export const loadSeries = (film: BreakerFilm) => {
  const steps = Math.ceil(film.until / seriesStep)
  const states = Array.from({ length: steps }, (_, step) => stateAt(film, (step + 1) * seriesStep))
  return { threads: states.map(({ calls }) => calls.length), work: states.map(({ work }) => work.length) }
}
