import { stateAt, type Millis } from '../../../kernel/index.ts'
import type { GarageState } from '../model/garage/garageModel.ts'
import type { PoolsState } from '../model/pools/state.ts'
import { policyOf, poolNames, type Page } from '../model/settings.ts'
import type { BulkheadFilm } from '../playBulkhead.ts'
import type { bulkheadWords } from '../words/index.ts'
import { abandonedWork, fullAt, medianOf, successLately, threadsHeld, waitsOf } from './poolMeasures.ts'

type MeasureWords = (typeof bulkheadWords)['en']['measures']

/** One measure of a film at a moment. */
export interface MeasureRow {
  readonly key: keyof MeasureWords
  readonly text: string
}

const row = (key: keyof MeasureWords, value: number | string): MeasureRow => ({
  key,
  text: typeof value === 'number' ? value.toLocaleString('en') : value,
})

const lost = (state: PoolsState, page: Page): number => {
  const { timedOut, noThread, waitedInVain } = state.counts[page]
  return timedOut + noThread + waitedInVain
}

const firstFull = (film: BulkheadFilm, { settings }: PoolsState): Millis | null => {
  const moments = poolNames(settings).flatMap(
    (name) => fullAt(film, name, policyOf(settings, name).maxConcurrent) ?? [],
  )
  return moments.length === 0 ? null : Math.min(...moments)
}

const poolsRows = (
  film: BulkheadFilm,
  state: PoolsState,
  now: Millis,
  words: MeasureWords,
): readonly MeasureRow[] => {
  const lately = (page: Page): string => {
    const share = successLately(film, page, now)
    return share === null ? words.none : words.percent(share)
  }
  const full = firstFull(film, state)
  const median = medianOf(waitsOf(film, 'c', now))
  const { settings, counts, pools } = state
  return [
    row('heldNow', threadsHeld(state)),
    row(
      'waitingNow',
      Object.values(pools).reduce((sum, pool) => sum + (pool?.waiting.length ?? 0), 0),
    ),
    row('needed', words.threadsOf((settings.rate * settings.timeout) / 1000)),
    row('fullAt', full === null || full > now ? words.never : words.seconds(full)),
    row('successA', lately('a')),
    row('successB', lately('b')),
    row('successC', lately('c')),
    row('lostHealthy', lost(state, 'a') + lost(state, 'b')),
    row('medianWait', median === null ? words.none : words.seconds(median)),
    row('noThread', counts.c.noThread),
    row('timedOut', counts.c.timedOut),
    row('breakerOpen', counts.c.breakerOpen),
    row('abandoned', abandonedWork(state)),
  ]
}

const garageRows = ({ down, worst, counts, kept }: GarageState): readonly MeasureRow[] => [
  row('down', down.length),
  row('worst', worst),
  row('planned', counts.plan.done),
  row('registered', counts.register.done),
  row('invoiced', counts.invoice.done),
  row('failed', counts.plan.failed + counts.register.failed + counts.invoice.failed),
  row('kept', kept),
]

/** What is measured of a film at a moment. */
export const measureRows = (film: BulkheadFilm, now: Millis, words: MeasureWords): readonly MeasureRow[] => {
  const state = stateAt(film, now)
  return state.world === 'pools' ? poolsRows(film, state, now, words) : garageRows(state)
}
