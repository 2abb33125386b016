import { stateAt, type Millis } from '../../kernel/index.ts'
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
  /** Mean time that an answered user waited; null before the first. */
  readonly meanWait: Millis | null
  readonly recoveredAfter: Millis | null
}

/** Reads all measures at `now`. */
export const measuresAt = (film: BreakerFilm, now: Millis): BreakerMeasures => {
  const { asked, answers, calls, mostThreads, work, mostWork, sent, waited, recoveredAfter } = stateAt(
    film,
    now,
  )
  const answered = Object.values(answers).reduce((sum, count) => sum + count, 0)
  return {
    asked,
    answers,
    threads: calls.length,
    mostThreads,
    work: work.length,
    mostWork,
    sent,
    meanWait: answered === 0 ? null : waited / answered,
    recoveredAfter,
  }
}
