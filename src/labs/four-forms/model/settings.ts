import type { Millis, Settings } from '../../../kernel/index.ts'

/** All settings of the lab: kinds, ranges and what they hold at first. Times in milliseconds. */
export const formsSettings = {
  /** Contexts that listen from the beginning. */
  consumers: { kind: 'choice', options: ['3', '4'], initial: '3' },
  customers: { kind: 'number', min: 10, max: 500, whole: true, initial: 100 },
  /** How many customers move house, and how often. */
  moves: { kind: 'number', min: 0, max: 20, whole: true, initial: 4 },
  moveEvery: { kind: 'number', min: 500, max: 5000, initial: 2000 },
  /** How many times each context needs an address. */
  reads: { kind: 'number', min: 0, max: 25, whole: true, initial: 3 },
  busDelay: { kind: 'number', min: 0, max: 3000, initial: 600 },
  /** Whether the read model of CQRS is changed with the write or after it, and how long that takes. */
  projection: { kind: 'choice', options: ['async', 'sync'], initial: 'async' },
  projectionDelay: { kind: 'number', min: 0, max: 3000, initial: 800 },
  /** The hidden chain: a letter that is sent is noted with the customer, and that is a change again. */
  chain: { kind: 'switch', initial: false },
  /** Whether correlation ids are followed: only then can the flow of notifications be drawn. */
  tracing: { kind: 'switch', initial: false },
} as const

/** The settings, read. */
export interface FormsSettings {
  readonly consumers: 3 | 4
  readonly customers: number
  readonly moves: number
  readonly moveEvery: Millis
  readonly reads: number
  readonly busDelay: Millis
  readonly isSync: boolean
  readonly projectionDelay: Millis
  readonly chain: boolean
  readonly tracing: boolean
}

/** A call and its answer take this long each; a change at its owner takes as long. */
export const callDelay: Millis = 80

/** The first customer moves at this moment. */
export const firstMoveAt: Millis = 1000

const initial: Settings = Object.fromEntries(
  Object.entries(formsSettings).map(([name, spec]) => [name, spec.initial]),
)

/** Reads settings that are valid; what is missing holds what it does at first. */
export const readSettings = (given: Settings = {}): FormsSettings => {
  const all = { ...initial, ...given }
  return {
    consumers: all['consumers'] === '4' ? 4 : 3,
    customers: Number(all['customers']),
    moves: Number(all['moves']),
    moveEvery: Number(all['moveEvery']),
    reads: Number(all['reads']),
    busDelay: Number(all['busDelay']),
    isSync: all['projection'] === 'sync',
    projectionDelay: Number(all['projectionDelay']),
    chain: all['chain'] === true,
    tracing: all['tracing'] === true,
  }
}
