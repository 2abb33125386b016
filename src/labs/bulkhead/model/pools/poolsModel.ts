import type { Chance, Later, Millis, Model, Timed } from '../../../../kernel/index.ts'
import type { BulkheadSettings, Page } from '../settings.ts'
import { endWait, finish, giveUp, request } from './requests.ts'
import { initialPools, type PoolsEvent, type PoolsState } from './state.ts'

const rateOf = ({ rate, healthyRate }: BulkheadSettings, page: Page): number =>
  page === 'c' ? rate : healthyRate

const happen = (
  settings: BulkheadSettings,
  state: PoolsState,
  { at, event }: Timed<PoolsEvent>,
): PoolsState => {
  switch (event.is) {
    case 'conditionSet':
      return { ...state, condition: event.condition, last: [{ is: 'condition', condition: event.condition }] }
    case 'requested':
      return request(settings, state, event.page, at)
    case 'serviceDone':
      return finish(settings, state, event.id, at)
    case 'timeUp':
      return giveUp(settings, state, event.id, at)
    case 'waitOver':
      return endWait(settings, state, event.id, at)
  }
}

/** The n-th request for a page comes this long after the one before it. */
const gapOf = (settings: BulkheadSettings, page: Page, n: number, chance: Chance): Millis => {
  const mean = 1000 / rateOf(settings, page)
  return settings.arrivals === 'regular' ? mean : chance.exponential(mean, 'request', page, n)
}

/** Users ask for three pages; threads come from one pool or three; one service behind a page can hang. */
export const poolsModel = (settings: BulkheadSettings): Model<PoolsState, PoolsEvent> => ({
  initial: initialPools(settings),
  evolve: (state, timed) => happen(settings, { ...state, last: [], due: [] }, timed),
  react: (state, { event }, chance): readonly Later<PoolsEvent>[] => {
    if (event.is !== 'requested') return state.due
    const { page, n } = event
    const delay = gapOf(settings, page, n + 1, chance)
    return [...state.due, { delay, event: { is: 'requested', page, n: n + 1 } }]
  },
})

/** The first request for each page: page c in step with its rate, the others in between. */
export const poolsOpening = (settings: BulkheadSettings): readonly Timed<PoolsEvent>[] =>
  (['a', 'b', 'c'] as const).flatMap((page, index) => {
    const rate = rateOf(settings, page)
    if (rate === 0) return []
    const at = page === 'c' ? 1000 / rate : (1000 * (index + 1)) / (3 * rate)
    return [{ at, event: { is: 'requested', page, n: 0 } }]
  })
