import type { Millis } from '../../kernel/index.ts'
import { loadSeries, seriesStep } from './measures/loadSeries.ts'
import { paymentSums } from './measures/payments.ts'
import type { RetryFilm } from './playRetry.ts'

/** How the world fared. */
export interface RetryHealth {
  readonly from: Millis
  readonly to: Millis
  readonly kind: 'ok' | 'degraded' | 'violation' | 'down'
}

/** Every second by what share of requests was answered in time. */
const loadHealth = (film: RetryFilm): readonly RetryHealth[] => {
  const { goodput, wanted } = loadSeries(film)
  return goodput.map((good, second) => {
    const share = good / Math.max(1, wanted[second] ?? 0)
    const kind = share >= 0.8 ? 'ok' : share > 0.05 ? 'degraded' : 'down'
    return { from: second * seriesStep, to: (second + 1) * seriesStep, kind }
  })
}

/** A customer who was charged twice stays so: from then on the promise is broken. */
const paymentHealth = ({ frames, until }: RetryFilm): readonly RetryHealth[] => {
  const broken =
    frames.find(({ state }) => state.world === 'payment' && paymentSums(state).doubled > 0)?.at ?? until
  const fine: RetryHealth = { from: 0, to: broken, kind: 'ok' }
  return broken < until ? [fine, { from: broken, to: until, kind: 'violation' }] : [fine]
}

/** Segments over the film, ascending, without overlap. */
export const retryHealth = (film: RetryFilm): readonly RetryHealth[] => {
  switch (film.initial.world) {
    case 'load':
      return loadHealth(film)
    case 'payment':
      return paymentHealth(film)
    case 'waves': {
      const first =
        film.frames.find(({ state }) => state.world === 'waves' && state.served > 0)?.at ?? film.until
      return [
        { from: 0, to: first, kind: 'down' },
        { from: first, to: film.until, kind: 'ok' },
      ]
    }
    case 'order':
      return orderHealth(film)
  }
}

/** From each question to its answer: was the user served? */
const orderHealth = (film: RetryFilm): readonly RetryHealth[] =>
  film.frames.flatMap(({ at, event, state }) => {
    if (event.is !== 'told' || state.world !== 'order') return []
    const { outcome, waited } = event
    const kind = outcome === 'ok' ? 'ok' : outcome === 'fallback' ? 'degraded' : 'down'
    return waited === 0 ? [] : [{ from: at - waited, to: at, kind } as const]
  })
