import { stateAt, type Millis } from '../../../kernel/index.ts'
import type { LoadState } from '../model/load/state.ts'
import { clientCount } from '../model/waves/wavesModel.ts'
import type { OrderState } from '../model/order/orderModel.ts'
import type { PaymentState } from '../model/payment/state.ts'
import type { RetryFilm } from '../playRetry.ts'
import type { retryWords } from '../words/index.ts'
import { loadSeries, recoveryAfter, seriesStep } from './loadSeries.ts'
import { paymentSums } from './payments.ts'
import { peakOf, stripOf } from './strip.ts'

type MeasureWords = (typeof retryWords)['en']['measures']

/** One measure of a film at a moment. */
export interface MeasureRow {
  readonly key: keyof MeasureWords
  readonly text: string
}

const row = (key: keyof MeasureWords, value: number | string): MeasureRow => ({
  key,
  text: typeof value === 'number' ? value.toLocaleString('en') : value,
})

const wavesRows = (film: RetryFilm, now: Millis): readonly MeasureRow[] => {
  const state = stateAt(film, now)
  if (state.world !== 'waves') return []
  return [
    row('attempts', state.called),
    row('served', state.served),
    row('gaveUp', state.gaveUp),
    row('stillTrying', clientCount - state.served - state.gaveUp),
    row('peak', peakOf(stripOf(film))),
  ]
}

const lastTroubleEnd = (film: RetryFilm): number | null => {
  const end = film.frames.findLast(({ event }) => event.is === 'speedSet' && event.factor === 1)
  return end === undefined ? null : Math.ceil(end.at / 1000)
}

const loadRows = (
  film: RetryFilm,
  state: LoadState,
  now: Millis,
  words: MeasureWords,
): readonly MeasureRow[] => {
  const { counts, queue } = state
  const before = stateAt(film, Math.max(0, now - seriesStep))
  const earlier = before.world === 'load' ? before.counts : counts
  const ended = lastTroubleEnd(film)
  const recovery = ended === null ? null : recoveryAfter(loadSeries(film), ended)
  return [
    row('goodputNow', words.perSecond(counts.answered - earlier.answered)),
    row('offeredNow', words.perSecond(counts.sent - earlier.sent)),
    row('queue', queue.size),
    row('recovery', recovery === null ? words.never : words.seconds(recovery * 1000)),
    row('wanted', counts.wanted),
    row('sent', counts.sent),
    row('answered', counts.answered),
    row('failed', counts.failed),
    row('wasted', counts.wasted),
    row('dropped', counts.dropped),
    row('noBudget', counts.noBudget),
    row('rejected', counts.rejected),
  ]
}

const paymentRows = (state: PaymentState, money: (cents: number) => string): readonly MeasureRow[] => {
  const { owed, charged, doubled, unknown } = paymentSums(state)
  return [
    row('owed', money(owed)),
    row('charged', money(charged)),
    row('doubled', doubled),
    row('unknown', unknown),
  ]
}

const orderRows = ({ told, calls, late }: OrderState, words: MeasureWords): readonly MeasureRow[] => {
  const count = (...outcomes: readonly string[]): number =>
    told.filter(({ outcome }) => outcomes.includes(outcome)).length
  const waits = told.reduce((sum, { waited }) => sum + waited, 0)
  return [
    row('attempts', calls),
    row('toldOk', count('ok')),
    row('toldFallback', count('fallback')),
    row('toldError', count('failed', 'timedOut', 'rejected')),
    row('meanWait', told.length === 0 ? words.none : words.seconds(waits / told.length)),
    row('late', late),
  ]
}

/** What is measured of a film at a moment; rows that say "in the whole film" look at all of it. */
export const measureRows = (
  film: RetryFilm,
  now: Millis,
  words: MeasureWords,
  money: (cents: number) => string,
): readonly MeasureRow[] => {
  const state = stateAt(film, now)
  switch (state.world) {
    case 'waves':
      return wavesRows(film, now)
    case 'load':
      return loadRows(film, state, now, words)
    case 'payment':
      return paymentRows(state, money)
    case 'order':
      return orderRows(state, words)
  }
}
