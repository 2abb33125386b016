import type { Chance, Later, Millis, Model, Timed } from '../../../../kernel/index.ts'
import { waitOf } from '../../../../resilience/index.ts'
import type { RetrySettings } from '../settings.ts'
import { answer, ring, send, setClock, want } from './clients.ts'
import { restarted, takeNext } from './server.ts'
import { initialLoad, type LoadEvent, type LoadState } from './state.ts'

const nothingDue: readonly Later<LoadEvent>[] = []

const happen = (settings: RetrySettings, state: LoadState, event: LoadEvent, at: Millis): LoadState => {
  switch (event.is) {
    case 'speedSet':
      return { ...state, factor: event.factor, last: { is: 'speed', factor: event.factor } }
    case 'rateSet':
      return { ...state, rate: event.rate, last: { is: 'rate', rate: event.rate } }
    case 'serverRestarted':
      return restarted(state)
    case 'wanted':
      return want(settings, state, event.request, at)
    case 'retried':
      return send(state, event, at)
    case 'served':
      // Work that a restart threw away ends nowhere.
      return state.serving?.id === event.id
        ? answer(settings, state, at)
        : { ...state, last: { is: 'nothing' } }
    case 'rang':
      return ring(settings, state, event.id, at)
  }
}

const evolve =
  (settings: RetrySettings) =>
  (before: LoadState, { at, event }: Timed<LoadEvent>): LoadState => {
    const state = before.due.length === 0 ? before : { ...before, due: nothingDue }
    return setClock(settings, takeNext(settings, happen(settings, state, event, at), at), at)
  }

/** The next request of the crowd: when, depends on how many there were only, so that films can be compared. */
const nextWanted = (state: LoadState, request: number, chance: Chance): Later<LoadEvent> => ({
  delay: chance.exponential(1000 / state.rate, 'request', request),
  event: { is: 'wanted', request },
})

const retryOf = (
  settings: RetrySettings,
  { last }: LoadState,
  chance: Chance,
): readonly Later<LoadEvent>[] => {
  if (last.is !== 'timedOut' || last.next !== 'retry') return nothingDue
  const { request, n, memory } = last.attempt
  const asked = { n, memory, luck: chance('wait', request, n) }
  const { wait, memory: kept } = waitOf(settings.backoff, asked)
  return [{ delay: wait, event: { is: 'retried', request, n: n + 1, memory: kept } }]
}

/**
 * A crowd of clients with time-outs and retries, and one server with a queue that takes 10 ms for each call. Requests
 * come independently of each other (Poisson).
 */
export const loadModel = (settings: RetrySettings): Model<LoadState, LoadEvent> => ({
  initial: initialLoad(settings),
  evolve: evolve(settings),
  react: (state, { event }, chance) => {
    if (event.is === 'wanted') return [...state.due, nextWanted(state, event.request + 1, chance)]
    if (event.is === 'rang') return [...state.due, ...retryOf(settings, state, chance)]
    return state.due
  },
})

/** The first request, and the trouble that the settings schedule. */
export const loadOpening = ({ slowFrom, slowFor }: RetrySettings): readonly Timed<LoadEvent>[] => [
  { at: 0, event: { is: 'wanted', request: 0 } },
  ...(slowFor === 0
    ? []
    : [
        { at: slowFrom, event: { is: 'speedSet', factor: 5 } as const },
        { at: slowFrom + slowFor, event: { is: 'speedSet', factor: 1 } as const },
      ]),
]
