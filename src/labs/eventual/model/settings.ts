import type { Millis, Settings } from '../../../kernel/index.ts'

/** What is on the stage: copies of one appointment, one free workstation and two desks, or six processes to sort. */
export type EventualWorld = 'copies' | 'board' | 'everyday'

/** What a session does with an answer that is older than what it knows. */
export type WhenBehind = 'wait' | 'elsewhere' | 'refuse'

/** What a screen makes of the lag. */
export type ScreenStyle = 'lies' | 'waits' | 'honest'

/** All settings of the lab: kinds, ranges and what they hold at first. Times in milliseconds, shares from 0 to 1. */
export const eventualSettings = {
  world: { kind: 'choice', options: ['copies', 'board', 'everyday'], initial: 'copies' },
  copies: { kind: 'choice', options: ['3', '5'], initial: '3' },
  /** How many copies a read asks, and how many hold a write before it is answered; at most all. */
  readFrom: { kind: 'number', min: 1, max: 5, whole: true, initial: 1 },
  writeTo: { kind: 'number', min: 1, max: 5, whole: true, initial: 1 },
  /** Mean time until a change reaches another copy; exponential. */
  delay: { kind: 'number', min: 100, max: 4000, initial: 1000 },
  /** Share of messages between copies that get lost. */
  loss: { kind: 'number', min: 0, max: 0.9, initial: 0 },
  /** How often a copy compares itself with another one; 0 is never. */
  gossipEvery: { kind: 'number', min: 0, max: 5000, initial: 0 },
  /** Session guarantees. */
  ownWrites: { kind: 'switch', initial: false },
  monotonic: { kind: 'switch', initial: false },
  whenBehind: { kind: 'choice', options: ['wait', 'elsewhere', 'refuse'], initial: 'wait' },
  /** How many times Ann moves her appointment, how often, and how long after the answer she looks. */
  writes: { kind: 'number', min: 0, max: 20, whole: true, initial: 3 },
  writeEvery: { kind: 'number', min: 500, max: 8000, initial: 4000 },
  readAfter: { kind: 'number', min: 0, max: 5000, initial: 500 },
  /** Mean time between two looks of Bob; 0 is never. */
  bobEvery: { kind: 'number', min: 0, max: 5000, initial: 0 },
  screen: { kind: 'choice', options: ['lies', 'waits', 'honest'], initial: 'honest' },
  /** The last free workstation: on how many mornings, and how late one desk hears of the other. */
  mornings: { kind: 'number', min: 0, max: 20, whole: true, initial: 10 },
  lag: { kind: 'number', min: 0, max: 2000, initial: 800 },
  /** Mean time until a customer comes to the other desk; exponential. */
  gap: { kind: 'number', min: 500, max: 8000, initial: 2000 },
  /** In euros: of two customers for one workstation, and of a lock for one booking. */
  clashCost: { kind: 'number', min: 10, max: 300, initial: 120 },
  lockCost: { kind: 'number', min: 0, max: 300, initial: 30 },
  guard: { kind: 'choice', options: ['none', 'lock'], initial: 'none' },
} as const

/** The settings about copies, read. */
export interface CopiesSettings {
  /** 3 or 5. */
  readonly copies: number
  readonly readFrom: number
  readonly writeTo: number
  readonly delay: Millis
  readonly loss: number
  readonly gossipEvery: Millis
  readonly ownWrites: boolean
  readonly monotonic: boolean
  readonly whenBehind: WhenBehind
  readonly writes: number
  readonly writeEvery: Millis
  readonly readAfter: Millis
  readonly bobEvery: Millis
  /** Looks of others who know what Ann knows, each so long after her write was answered. In trials only. */
  readonly probes: readonly Millis[]
}

/** The settings about the last free workstation, read. */
export interface BoardSettings {
  readonly mornings: number
  readonly lag: Millis
  readonly gap: Millis
  readonly clashCost: number
  readonly lockCost: number
  readonly guard: 'none' | 'lock'
}

/** The settings of the lab, read. */
export interface EventualSettings {
  readonly world: EventualWorld
  readonly copies: CopiesSettings
  readonly board: BoardSettings
  readonly screen: ScreenStyle
}

/** A message between a person and a copy, an answer, a word between copies takes this long; only changes queue. */
export const hop: Millis = 150
/** When a session that waits asks again, and when a write asks again for what was lost. */
export const askAgainAfter: Millis = 300
export const sendAgainAfter: Millis = 2000
/** Ann moves her appointment for the first time. */
export const firstWriteAt: Millis = 500
/** A morning at the two desks. */
export const morningLength: Millis = 6000

const initial: Settings = Object.fromEntries(
  Object.entries(eventualSettings).map(([name, spec]) => [name, spec.initial]),
)

const copiesOf = (all: Settings): CopiesSettings => {
  const copies = Number(all['copies'])
  return {
    copies,
    readFrom: Math.min(copies, Number(all['readFrom'])),
    writeTo: Math.min(copies, Number(all['writeTo'])),
    delay: Number(all['delay']),
    loss: Number(all['loss']),
    gossipEvery: Number(all['gossipEvery']),
    ownWrites: all['ownWrites'] === true,
    monotonic: all['monotonic'] === true,
    whenBehind: all['whenBehind'] as WhenBehind,
    writes: Number(all['writes']),
    writeEvery: Number(all['writeEvery']),
    readAfter: Number(all['readAfter']),
    bobEvery: Number(all['bobEvery']),
    probes: [],
  }
}

/** Reads settings that are valid; what is missing holds what it does at first. */
export const readSettings = (given: Settings = {}): EventualSettings => {
  const all = { ...initial, ...given }
  return {
    world: all['world'] as EventualWorld,
    screen: all['screen'] as ScreenStyle,
    copies: copiesOf(all),
    board: {
      mornings: Number(all['mornings']),
      lag: Number(all['lag']),
      gap: Number(all['gap']),
      clashCost: Number(all['clashCost']),
      lockCost: Number(all['lockCost']),
      guard: all['guard'] === 'lock' ? 'lock' : 'none',
    },
  }
}
