import type { Later, Millis, Model, Timed } from '../../../../kernel/index.ts'
import { waitOf } from '../../../../resilience/index.ts'
import type { RetrySettings } from '../settings.ts'

/** So many clients all call in the same instant. */
export const clientCount = 100

/** The service takes so many calls in each slot of 100 ms, and refuses the others at once. */
export const roomInSlot = 10
export const slotLength: Millis = 100

/** A client calls; `n` is 0 for its first attempt. */
export interface WavesEvent {
  readonly is: 'called'
  readonly client: number
  readonly n: number
  readonly memory: number
}

/** What came of the last call. */
export type CallOutcome = 'served' | 'refused' | 'gaveUp'

/** The service, and what has been counted since the beginning. */
export interface WavesState {
  readonly world: 'waves'
  /** Number of the slot of 100 ms, and how many calls it has taken. */
  readonly slot: number
  readonly taken: number
  readonly called: number
  readonly served: number
  readonly refused: number
  readonly gaveUp: number
  readonly last: { readonly client: number; readonly n: number; readonly outcome: CallOutcome } | null
}

const initialWaves: WavesState = {
  world: 'waves',
  slot: -1,
  taken: 0,
  called: 0,
  served: 0,
  refused: 0,
  gaveUp: 0,
  last: null,
}

const call = (settings: RetrySettings, state: WavesState, { at, event }: Timed<WavesEvent>): WavesState => {
  const slot = Math.floor(at / slotLength)
  const taken = slot === state.slot ? state.taken : 0
  const isServed = at >= settings.downFor && taken < roomInSlot
  const outcome = isServed ? 'served' : event.n < settings.retries ? 'refused' : 'gaveUp'
  return {
    world: 'waves',
    slot,
    taken: taken + (isServed ? 1 : 0),
    called: state.called + 1,
    served: state.served + (isServed ? 1 : 0),
    refused: state.refused + (isServed ? 0 : 1),
    gaveUp: state.gaveUp + (outcome === 'gaveUp' ? 1 : 0),
    last: { client: event.client, n: event.n, outcome },
  }
}

/** A hundred clients that lose their service in the same instant, and come back each in its own time or all together. */
export const wavesModel = (settings: RetrySettings): Model<WavesState, WavesEvent> => ({
  initial: initialWaves,
  evolve: (state, timed) => call(settings, state, timed),
  react: (state, { event }, chance): readonly Later<WavesEvent>[] => {
    if (state.last?.outcome !== 'refused') return []
    const { client, n, memory } = event
    const next = waitOf(settings.backoff, { n, memory, luck: chance('wait', client, n) })
    return [{ delay: next.wait, event: { is: 'called', client, n: n + 1, memory: next.memory } }]
  },
})

/** Everybody calls at once. */
export const wavesOpening: readonly Timed<WavesEvent>[] = Array.from(
  { length: clientCount },
  (_, client) => ({
    at: 0,
    event: { is: 'called', client, n: 0, memory: 0 },
  }),
)
