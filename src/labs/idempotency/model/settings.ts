import type { Millis, Settings } from '../../../kernel/index.ts'

/** All settings of the lab: kinds, ranges and what they hold at first. Times in milliseconds, shares from 0 to 1. */
export const idempotencySettings = {
  world: { kind: 'choice', options: ['payments', 'replicas'], initial: 'payments' },
  /** Whether the sender goes on until it has an answer. */
  delivery: { kind: 'choice', options: ['once', 'retry'], initial: 'retry' },
  keyed: { kind: 'switch', initial: false },
  /** Add an amount to the balance, or set the premium to it: naturally idempotent. */
  command: { kind: 'choice', options: ['add', 'set'], initial: 'add' },
  payments: { kind: 'number', min: 0, max: 10, whole: true, initial: 1 },
  loseRequest: { kind: 'number', min: 0, max: 0.9, initial: 0 },
  loseReply: { kind: 'number', min: 0, max: 0.9, initial: 0 },
  /** Copies that the network delivers besides, and how late. */
  copies: { kind: 'number', min: 0, max: 3, whole: true, initial: 0 },
  copyLate: { kind: 'number', min: 200, max: 8000, initial: 1500 },
  /** How long the work of a command takes, and when the sender gives up waiting. */
  work: { kind: 'number', min: 0, max: 3000, initial: 100 },
  patience: { kind: 'number', min: 300, max: 4000, initial: 1000 },
  /** How long a key is remembered. */
  window: { kind: 'number', min: 500, max: 60_000, initial: 60_000 },
  instances: { kind: 'choice', options: ['1', '2', '3'], initial: '2' },
  availability: { kind: 'number', min: 0.5, max: 0.999, initial: 0.99 },
  database: { kind: 'switch', initial: false },
  /** Share of the failures of an instance that takes all of them down. */
  together: { kind: 'number', min: 0, max: 1, initial: 0 },
} as const

/** The settings, read. */
export interface IdempotencySettings {
  readonly world: 'payments' | 'replicas'
  readonly retries: boolean
  readonly keyed: boolean
  readonly command: 'add' | 'set'
  readonly payments: number
  readonly loseRequest: number
  readonly loseReply: number
  readonly copies: number
  readonly copyLate: Millis
  readonly work: Millis
  readonly patience: Millis
  readonly window: Millis
  readonly replicas: Replicas
}

/** What stands behind one address. */
export interface Replicas {
  readonly instances: 1 | 2 | 3
  readonly availability: number
  readonly database: boolean
  readonly together: number
}

/** A message takes this long; a sender tries at most so often; payments come at this pace. */
export const hop: Millis = 150
export const mostTries = 5
export const paymentEvery: Millis = 3000

/** The premium that is paid, in euro cents. */
export const premium = 15_000

const initial: Settings = Object.fromEntries(
  Object.entries(idempotencySettings).map(([name, spec]) => [name, spec.initial]),
)

/** Reads settings that are valid; what is missing holds what it does at first. */
export const readSettings = (given: Settings = {}): IdempotencySettings => {
  const all = { ...initial, ...given }
  const instances = Number(all['instances'])
  return {
    world: all['world'] === 'replicas' ? 'replicas' : 'payments',
    retries: all['delivery'] !== 'once',
    keyed: all['keyed'] === true,
    command: all['command'] === 'set' ? 'set' : 'add',
    payments: Number(all['payments']),
    loseRequest: Number(all['loseRequest']),
    loseReply: Number(all['loseReply']),
    copies: Number(all['copies']),
    copyLate: Number(all['copyLate']),
    work: Number(all['work']),
    patience: Number(all['patience']),
    window: Number(all['window']),
    replicas: {
      instances: instances === 1 || instances === 3 ? instances : 2,
      availability: Number(all['availability']),
      database: all['database'] === true,
      together: Number(all['together']),
    },
  }
}
