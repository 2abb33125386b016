import type { Millis, Settings } from '../../../kernel/index.ts'
import { participantIds, soundRules, type ParticipantId, type Rules } from './world.ts'

const sequences: Readonly<Record<string, readonly ParticipantId[]>> = {
  jobFirst: ['planning', 'parts', 'payments'],
  depositFirst: ['payments', 'parts', 'planning'],
}

/** All settings of the lab: kinds, ranges and what they hold at first. */
export const sagaSettings = {
  way: { kind: 'choice', options: ['twoPhase', 'saga'], initial: 'twoPhase' },
  sequence: { kind: 'choice', options: Object.keys(sequences), initial: 'jobFirst' },
  /** Who has a business reason to say no to booking 2. */
  refuser: { kind: 'choice', options: ['none', ...participantIds], initial: 'none' },
  /** How many customers book by themselves, 700 ms apart. */
  arrivals: { kind: 'number', min: 0, max: 12, whole: true, initial: 3 },
  logs: { kind: 'switch', initial: true },
  cooperates: { kind: 'switch', initial: false },
  idempotent: { kind: 'switch', initial: true },
  buries: { kind: 'switch', initial: true },
  outbox: { kind: 'switch', initial: true },
  maxTries: { kind: 'number', min: 1, max: 20, whole: true, initial: 5 },
  /** Share of messages that are lost, and that are delivered twice. */
  loss: { kind: 'number', min: 0, max: 0.5, initial: 0 },
  duplication: { kind: 'number', min: 0, max: 0.5, initial: 0 },
} as const

/** The settings of the lab, read. */
export interface SagaSettings {
  readonly rules: Rules
  readonly arrivals: number
  readonly loss: number
  readonly duplication: number
}

/** A customer books by himself every so often. */
export const bookEvery: Millis = 700
/** A message takes at least this long, and at most half as long again. */
export const latency: Millis = 300
/** 2PC: for how long the desk waits for votes. */
export const votesWithin: Millis = 3000
/** Saga: after which time the desk asks again. */
export const askAgainAfter: Millis = 1500
/** 2PC: how often somebody in doubt asks. */
export const inquireEvery: Millis = 1500

const initial: Settings = Object.fromEntries(
  Object.entries(sagaSettings).map(([name, spec]) => [name, spec.initial]),
)

/** Reads settings that are valid; what is missing holds what it does at first. */
export const readSettings = (given: Settings = {}): SagaSettings => {
  const all = { ...initial, ...given }
  const refuser = participantIds.find((id) => id === all['refuser']) ?? null
  return {
    rules: {
      ...soundRules,
      way: all['way'] === 'saga' ? 'saga' : 'twoPhase',
      sequence: sequences[String(all['sequence'])] ?? participantIds,
      refuser,
      logs: all['logs'] === true,
      cooperates: all['cooperates'] === true,
      idempotent: all['idempotent'] === true,
      buries: all['buries'] === true,
      outbox: all['outbox'] === true,
      maxTries: Number(all['maxTries']),
    },
    arrivals: Number(all['arrivals']),
    loss: Number(all['loss']),
    duplication: Number(all['duplication']),
  }
}
