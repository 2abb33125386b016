import type { Millis } from '../../kernel/index.ts'
import { loadSeries, recoveryAfter } from './measures/loadSeries.ts'
import { stripOf } from './measures/strip.ts'
import type { RetryFilm } from './playRetry.ts'

/** A notable moment; the words make a sentence of it. */
export interface RetryMark {
  readonly at: Millis
  readonly kind: 'event' | 'rejection' | 'failure' | 'note'
  readonly key:
    | 'slow'
    | 'normal'
    | 'restarted'
    | 'rate'
    | 'opened'
    | 'closed'
    | 'recovered'
    | 'wave'
    | 'charged'
    | 'chargedTwice'
    | 'lost'
    | 'givenUp'
    | 'told'
    | 'notTold'
  /** A number for the sentence: a rate, a factor, a count. */
  readonly value: number
}

const mark = (at: Millis, key: RetryMark['key'], kind: RetryMark['kind'], value = 0): RetryMark => ({
  at,
  key,
  kind,
  value,
})

const loadMarks = (film: RetryFilm): readonly RetryMark[] => {
  const marks: RetryMark[] = []
  let open = false
  let restored: Millis | null = null
  for (const { at, event, state } of film.frames) {
    if (state.world !== 'load') continue
    if (event.is === 'speedSet') {
      restored = event.factor === 1 ? at : null
      marks.push(event.factor === 1 ? mark(at, 'normal', 'event') : mark(at, 'slow', 'failure', event.factor))
    } else if (event.is === 'rateSet') marks.push(mark(at, 'rate', 'event', event.rate))
    else if (event.is === 'serverRestarted') marks.push(mark(at, 'restarted', 'event'))
    const isOpen = state.gate?.mode === 'open'
    if (isOpen !== open) marks.push(isOpen ? mark(at, 'opened', 'rejection') : mark(at, 'closed', 'note'))
    open = isOpen
  }
  const recovery = restored === null ? null : recoveryAfter(loadSeries(film), Math.ceil(restored / 1000))
  if (restored === null || recovery === null) return marks
  const at = Math.ceil(restored / 1000) * 1000 + recovery * 1000
  return [...marks, mark(at, 'recovered', 'note', recovery)].sort((one, other) => one.at - other.at)
}

/** A wave is ten or more calls in the same instant. */
const waveMarks = (film: RetryFilm): readonly RetryMark[] => {
  const counts = new Map<Millis, number>()
  for (const { at } of stripOf(film)) counts.set(at, (counts.get(at) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= 10).map(([at, count]) => mark(at, 'wave', 'event', count))
}

const paymentMarks = (film: RetryFilm): readonly RetryMark[] =>
  film.frames.flatMap(({ at, state }) => {
    if (state.world !== 'payment') return []
    const { last } = state
    if (last.is === 'charged') {
      return last.times > 1
        ? [mark(at, 'chargedTwice', 'failure', last.times)]
        : [mark(at, 'charged', 'event', last.payment + 1)]
    }
    if (last.is === 'lost') return [mark(at, 'lost', 'failure', last.message.payment + 1)]
    return last.is === 'givenUp' ? [mark(at, 'givenUp', 'rejection', last.payment + 1)] : []
  })

const orderMarks = (film: RetryFilm): readonly RetryMark[] =>
  film.frames.flatMap(({ at, event }) => {
    if (event.is === 'stepped' && event.step.is === 'opened') return [mark(at, 'opened', 'rejection')]
    if (event.is !== 'told') return []
    const isTold = event.outcome === 'ok' || event.outcome === 'fallback'
    return [mark(at, isTold ? 'told' : 'notTold', isTold ? 'event' : 'failure', event.waited)]
  })

/** The notable moments of a film, ascending. */
export const retryMarks = (film: RetryFilm): readonly RetryMark[] => {
  switch (film.initial.world) {
    case 'waves':
      return waveMarks(film)
    case 'load':
      return loadMarks(film)
    case 'payment':
      return paymentMarks(film)
    case 'order':
      return orderMarks(film)
  }
}
