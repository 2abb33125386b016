import type { GivenInput, Settings } from '../../kernel/index.ts'
import type { Challenge } from '../../teaching/index.ts'
import { readSettings, type BreakerLabSettings } from './model/settings.ts'
import type { BreakerFact, BreakerInput } from './model/state.ts'
import type { BreakerFilm } from './playBreaker.ts'

/** What a challenge is judged by: all that happened until where the playhead stands. */
export interface BreakerEvidence {
  readonly settings: BreakerLabSettings
  readonly facts: readonly BreakerFact[]
  readonly asked: number
  readonly mode: string
  /** Whether an outcome of a call from before the opening came in while half-open, and ended it. */
  readonly decidedByGhost: boolean
}

const isGhost = (film: BreakerFilm, index: number): boolean => {
  const frame = film.frames[index]
  const before = film.frames[index - 1]?.state ?? film.initial
  if (frame === undefined || before.breaker.mode !== 'halfOpen') return false
  const { event, state } = frame
  if (event.is !== 'supplied' && event.is !== 'timedOut') return false
  const call = before.breaker.calls.find(({ id }) => id === String(event.call))
  return state.breaker.era !== before.breaker.era && call !== undefined && call.era !== before.breaker.era
}

/** Reads the evidence off a film, up to its `count`-th event. */
export const evidenceAt = (film: BreakerFilm, settings: Settings, count: number): BreakerEvidence => {
  const frames = film.frames.slice(0, count)
  const state = frames.at(-1)?.state ?? film.initial
  return {
    settings: readSettings(settings),
    facts: frames.flatMap((frame) => frame.state.facts),
    asked: state.asked,
    mode: state.breaker.mode,
    decidedByGhost: frames.some((_, index) => isGhost(film, index)),
  }
}

export type BreakerGoalId = 'trip-by-hand' | 'full-circle' | 'late-result'

const changed = ({ facts }: BreakerEvidence, to: string, reasons: readonly string[]): boolean =>
  facts.some((fact) => fact.is === 'changed' && fact.change.to === to && reasons.includes(fact.change.why.is))

const rates = ['failureRate', 'slowRate', 'inARow']
const probes = ['belowThresholds', 'probeSucceeded']

const call: BreakerInput = { is: 'called' }
const health = (of: 'failing' | 'healthy' | 'slow'): BreakerInput => ({ is: 'supplierSet', health: of })

/** A goal with the inputs that reach it. */
export interface BreakerGoal extends Challenge<BreakerEvidence, BreakerGoalId> {
  readonly solution: { readonly settings: Settings; readonly inputs: readonly GivenInput<BreakerInput>[] }
}

const failFive = (from: number): readonly GivenInput<BreakerInput>[] =>
  [0, 1, 2, 3, 4].map((nth) => ({ at: from + nth * 300, input: call }))

const always: Settings = { failing: 100 }

/** The goals, from easy to hard. */
export const breakerGoals: readonly BreakerGoal[] = [
  {
    id: 'trip-by-hand',
    par: 6,
    goals: [
      (evidence) => evidence.mode === 'open' && changed(evidence, 'open', ['failureRate', 'inARow']),
      ({ asked, settings }) => asked > 0 && asked <= settings.policy.minimum,
    ],
    solution: { settings: always, inputs: [{ at: 200, input: health('failing') }, ...failFive(500)] },
  },
  {
    id: 'full-circle',
    par: 10,
    goals: [
      (evidence) => changed(evidence, 'open', rates),
      (evidence) => changed(evidence, 'halfOpen', ['waitOver']),
      (evidence) => changed(evidence, 'closed', probes),
      ({ facts, asked }) =>
        asked > 0 && !facts.some((fact) => fact.is === 'changed' && fact.change.why.is === 'byHand'),
    ],
    solution: {
      settings: always,
      inputs: [
        { at: 200, input: health('failing') },
        ...failFive(500),
        { at: 4000, input: health('healthy') },
        ...[8000, 8300, 8600].map((at) => ({ at, input: call })),
      ],
    },
  },
  {
    id: 'late-result',
    par: 10,
    goals: [
      ({ facts }) => facts.some((fact) => fact.is === 'changed' && fact.change.from === 'halfOpen'),
      ({ decidedByGhost }) => decidedByGhost,
    ],
    solution: {
      settings: { ...always, wait: 1000, permitted: 1, slowLatency: 4000, slowAfter: 1000 },
      inputs: [
        { at: 200, input: health('slow') },
        { at: 300, input: call },
        { at: 400, input: health('failing') },
        ...failFive(500),
        { at: 2900, input: health('slow') },
        { at: 3000, input: call },
      ],
    },
  },
]
