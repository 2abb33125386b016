import type { Millis, Settings } from '../../../kernel/index.ts'

/** What the cluster does when its replicas cannot reach each other. */
export type CapMode = 'cp' | 'ap' | 'siblings'

/** How the mode is built: `sound`, or wrong on purpose. */
export type CapVariant =
  | 'sound'
  | 'readOne'
  | 'noWriteBack'
  | 'sloppyQuorum'
  | 'leaderLocalReads'
  | 'retryNewTag'
  | 'nodeTieBreak'
  | 'clockTags'
  | 'waitForAll'
  | 'arrivalOrder'
  | 'blindOverwrite'

/** A cut that is scheduled with the settings; any other link matrix comes by input. */
export type ScheduledCut = 'none' | 'minority' | 'oneWay' | 'partial' | 'singleLink'

/** The variants that a mode knows; another one plays as `sound`. */
export const variantsOf: Readonly<Record<CapMode, readonly CapVariant[]>> = {
  cp: [
    'sound',
    'readOne',
    'noWriteBack',
    'sloppyQuorum',
    'leaderLocalReads',
    'retryNewTag',
    'nodeTieBreak',
    'clockTags',
    'waitForAll',
  ],
  ap: ['sound', 'clockTags', 'arrivalOrder'],
  siblings: ['sound', 'blindOverwrite'],
}

/** All settings of the lab: kinds, ranges and what they hold at first. Times in milliseconds, shares from 0 to 1. */
export const capSettings = {
  mode: { kind: 'choice', options: ['cp', 'ap', 'siblings'], initial: 'cp' },
  variant: { kind: 'choice', options: [...new Set(Object.values(variantsOf).flat())], initial: 'sound' },
  replicas: { kind: 'choice', options: ['3', '5'], initial: '3' },
  clients: { kind: 'number', min: 3, max: 8, whole: true, initial: 3 },
  /** Of one message from replica to replica. */
  latencyMedian: { kind: 'number', min: 1, max: 500, initial: 20 },
  /** Spread of the latency: 0 none, 1 puts one message in a hundred above 10 medians. */
  latencySigma: { kind: 'number', min: 0, max: 2, initial: 0.4 },
  loss: { kind: 'number', min: 0, max: 0.5, initial: 0 },
  duplication: { kind: 'number', min: 0, max: 0.5, initial: 0 },
  /** Clocks are up to this far ahead or behind. */
  clockSkew: { kind: 'number', min: 0, max: 500, initial: 0 },
  /** When a client gives up. */
  timeout: { kind: 'number', min: 50, max: 5000, initial: 400 },
  /** Whether a replica that sees no majority says so at once. It sees links and crashes without delay: an assumption. */
  refuseAtOnce: { kind: 'choice', options: ['no', 'yes'], initial: 'no' },
  /** When messages without an answer are sent again. */
  retryAfter: { kind: 'number', min: 20, max: 2000, initial: 100 },
  /** How often a replica compares notes with the next other one. */
  gossipEvery: { kind: 'number', min: 20, max: 5000, initial: 250 },
  /** Operations of each client in a second; 0 leaves them to inputs. */
  rate: { kind: 'number', min: 0, max: 5, initial: 0 },
  readShare: { kind: 'number', min: 0, max: 1, initial: 0.5 },
  /** How many operations the workload gives to each client; 0 is no end. */
  operations: { kind: 'number', min: 0, max: 1000, whole: true, initial: 0 },
  cut: { kind: 'choice', options: ['none', 'minority', 'oneWay', 'partial', 'singleLink'], initial: 'none' },
  cutAt: { kind: 'number', min: 0, max: 120_000, initial: 2000 },
  healAt: { kind: 'number', min: 0, max: 120_000, initial: 6000 },
  /** Number of the replica that crashes, from 1; 0 is none. */
  crash: { kind: 'number', min: 0, max: 5, whole: true, initial: 0 },
  crashAt: { kind: 'number', min: 0, max: 120_000, initial: 2000 },
  restartAt: { kind: 'number', min: 0, max: 120_000, initial: 6000 },
  /** Length of the film. */
  length: { kind: 'number', min: 1000, max: 120_000, initial: 10_000 },
} as const

/** The settings of the lab, read. */
export interface CapSettings {
  readonly mode: CapMode
  readonly variant: CapVariant
  /** 3 or 5. */
  readonly replicas: number
  readonly clients: number
  readonly latencyMedian: Millis
  readonly latencySigma: number
  readonly loss: number
  readonly duplication: number
  readonly clockSkew: Millis
  readonly timeout: Millis
  readonly refuseAtOnce: boolean
  readonly retryAfter: Millis
  readonly gossipEvery: Millis
  readonly rate: number
  readonly readShare: number
  readonly operations: number
  readonly cut: ScheduledCut
  readonly cutAt: Millis
  readonly healAt: Millis
  readonly crash: number
  readonly crashAt: Millis
  readonly restartAt: Millis
  readonly length: Millis
}

/** How long a replica takes for what needs no other replica. */
export const localLatency: Millis = 1

const initial: Settings = Object.fromEntries(
  Object.entries(capSettings).map(([name, spec]) => [name, spec.initial]),
)

/** Reads settings that are valid; what is missing holds what it does at first. A foreign variant becomes `sound`. */
export const readSettings = (given: Settings = {}): CapSettings => {
  const all = { ...initial, ...given }
  const mode = all['mode'] as CapMode
  const variant = all['variant'] as CapVariant
  return {
    ...(all as unknown as CapSettings),
    replicas: Number(all['replicas']),
    refuseAtOnce: all['refuseAtOnce'] === 'yes',
    variant: variantsOf[mode].includes(variant) ? variant : 'sound',
  }
}
