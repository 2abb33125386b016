import type { Millis } from '../../../kernel/index.ts'
import type { BulkheadFilm } from '../playBulkhead.ts'
import { abandonedWork, poolsAt, threadsHeld } from './poolMeasures.ts'

/** Length of a step of the series. */
export const seriesStep: Millis = 500

/** What a film of pools shows at each step; all lists are equally long. */
export interface PoolSeries {
  readonly held: readonly number[]
  readonly abandoned: readonly number[]
  /** Requests a second that ended with an answer, of pages a and b, and of page c. */
  readonly healthy: readonly number[]
  readonly troubled: readonly number[]
  readonly offered: readonly number[]
}

/** Read from what is counted in the states, over the last second of each step. */
export const poolSeries = (film: BulkheadFilm): PoolSeries => {
  const steps = Array.from(
    { length: Math.floor(film.until / seriesStep) },
    (_, index) => (index + 1) * seriesStep,
  )
  const rows = steps.flatMap((at) => {
    const [now, before] = [poolsAt(film, at), poolsAt(film, Math.max(0, at - 1000))]
    if (now === null || before === null) return []
    const { a, b, c } = now.counts
    const earlier = before.counts
    return [
      {
        held: threadsHeld(now),
        abandoned: abandonedWork(now),
        healthy: a.answered + b.answered - earlier.a.answered - earlier.b.answered,
        troubled: c.answered - earlier.c.answered,
        offered:
          a.requested +
          b.requested +
          c.requested -
          (earlier.a.requested + earlier.b.requested + earlier.c.requested),
      },
    ]
  })
  const list = (name: 'held' | 'abandoned' | 'healthy' | 'troubled' | 'offered'): readonly number[] =>
    rows.map((row) => row[name])
  return {
    held: list('held'),
    abandoned: list('abandoned'),
    healthy: list('healthy'),
    troubled: list('troubled'),
    offered: list('offered'),
  }
}
