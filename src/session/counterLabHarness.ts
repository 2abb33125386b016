import type { Model } from '../kernel/index.ts'
import type { SimulatedLab } from './simulatedLab.ts'

export type CounterState = Readonly<{ count: number; log: readonly string[] }>
export type CounterEvent =
  | Readonly<{ is: 'ticked' }>
  | Readonly<{ is: 'added'; amount: number }>
  | Readonly<{ is: 'echoed'; amount: number }>
  | Readonly<{ is: 'looped' }>
export type CounterInput = Readonly<{ add: number }> | Readonly<{ loop: true }>

/** A world that ticks each 100 ms, adds what it is given, and echoes it after `echo` ms. */
const counter = (echo: number): Model<CounterState, CounterEvent> => ({
  initial: { count: 0, log: [] },
  evolve: ({ count, log }, { event }) => {
    switch (event.is) {
      case 'ticked':
      case 'looped':
        return { count, log }
      case 'added':
      case 'echoed':
        return { count: count + event.amount, log: [...log, `${event.is} ${event.amount}`] }
    }
  },
  react: (_, { event }, chance) => {
    switch (event.is) {
      case 'ticked':
        return [{ delay: 100, event: { is: 'ticked' } }]
      case 'looped':
        return [{ delay: 0, event: { is: 'looped' } }]
      case 'added':
        return [
          {
            delay: echo + Math.floor(chance('jitter', event.amount) * 5),
            event: { is: 'echoed', amount: event.amount },
          },
        ]
      case 'echoed':
        return []
    }
  },
})

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isInput = (value: unknown): value is CounterInput =>
  isObject(value) &&
  Object.keys(value).length === 1 &&
  ((typeof value['add'] === 'number' && Number.isFinite(value['add'])) || value['loop'] === true)

/** The smallest lab that has everything; for tests. */
export const counterLab: SimulatedLab<CounterState, CounterEvent, CounterInput> = {
  id: 'counter',
  modelVersion: 2,
  settings: {
    echo: { kind: 'number', min: 0, max: 1000, whole: true, initial: 250 },
    mode: { kind: 'choice', options: ['calm', 'wild'], initial: 'calm' },
    loud: { kind: 'switch', initial: false },
  },
  seed: 7,
  model: ({ echo }) => counter(Number(echo)),
  until: () => 2000,
  opening: () => [{ at: 0, event: { is: 'ticked' } }],
  eventsOf: ({ at, input }) => [
    'add' in input ? { at, event: { is: 'added', amount: input.add } } : { at, event: { is: 'looped' } },
  ],
  isInput,
  describe: ({ event, state }) =>
    event.is === 'added' || event.is === 'echoed'
      ? `${event.amount} was ${event.is}, that makes ${state.count}`
      : `It ${event.is}`,
  marks: (film) =>
    film.frames
      .filter(({ event }) => event.is === 'added')
      .map(({ at }) => ({ at, label: 'Something was added', kind: 'event' as const })),
  health: (film) => [{ from: 0, to: film.until, kind: 'ok' }],
}
