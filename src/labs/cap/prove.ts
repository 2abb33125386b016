import type { RegisterVerdict } from '../../judge/index.ts'
import type { Settings, Timed } from '../../kernel/index.ts'
import type { CapInput } from './model/events.ts'
import type { CapMode } from './model/settings.ts'
import { playCap } from './playCap.ts'
import { proofSettings, randomSchedule } from './randomSchedule.ts'
import { verdictAt } from './verdict.ts'

/** What to play. Plain data, for a worker. */
export interface ProofTask {
  readonly mode: CapMode
  /** On top of `proofSettings`. */
  readonly settings: Settings
  readonly firstSeed: number
  /** How many seeds, one after the other. */
  readonly count: number
}

/** A run that broke linearizability; its settings, seed and inputs play it again. */
export interface CounterExample {
  readonly seed: number
  readonly settings: Settings
  readonly inputs: readonly Timed<CapInput>[]
  readonly reason: string
  /** Places in the history. */
  readonly ops: readonly number[]
}

export interface ProofResult {
  readonly runs: number
  readonly linearizable: number
  readonly violations: number
  readonly unknown: number
  readonly operations: number
  readonly timedOut: number
  /** The first ones, three at most. */
  readonly counterExamples: readonly CounterExample[]
}

const maxExamples = 3

/** The result of no runs. */
export const noProof: ProofResult = {
  runs: 0,
  linearizable: 0,
  violations: 0,
  unknown: 0,
  operations: 0,
  timedOut: 0,
  counterExamples: [],
}

/** Two results as one: those of `one` came first. */
export const addProofs = (one: ProofResult, other: ProofResult): ProofResult => ({
  runs: one.runs + other.runs,
  linearizable: one.linearizable + other.linearizable,
  violations: one.violations + other.violations,
  unknown: one.unknown + other.unknown,
  operations: one.operations + other.operations,
  timedOut: one.timedOut + other.timedOut,
  counterExamples: [...one.counterExamples, ...other.counterExamples].slice(0, maxExamples),
})

const exampleOf = (
  settings: Settings,
  seed: number,
  inputs: readonly Timed<CapInput>[],
  verdict: RegisterVerdict,
): readonly CounterExample[] =>
  'linearizable' in verdict && !verdict.linearizable
    ? [{ seed, settings, inputs, reason: verdict.reason, ops: verdict.ops }]
    : []

const proveOne = (settings: Settings, seed: number): ProofResult => {
  const inputs = randomSchedule(settings, seed)
  const film = playCap(settings, seed, inputs)
  const { ops } = (film.frames.at(-1)?.state ?? film.initial).history
  const verdict = verdictAt(film, film.until)
  const isKnown = 'linearizable' in verdict
  return {
    runs: 1,
    linearizable: isKnown && verdict.linearizable ? 1 : 0,
    violations: isKnown && !verdict.linearizable ? 1 : 0,
    unknown: isKnown ? 0 : 1,
    operations: ops.length,
    timedOut: ops.filter(({ outcome }) => outcome === 'timedOut').length,
    counterExamples: exampleOf(settings, seed, inputs, verdict),
  }
}

/** Plays random schedules and judges what clients saw. Pure; for long proofs call it in chunks and add the results. */
export const proveSome = ({ mode, settings, firstSeed, count }: ProofTask): ProofResult => {
  const all = { ...proofSettings, ...settings, mode }
  let result = noProof
  for (let n = 0; n < count; n += 1) result = addProofs(result, proveOne(all, firstSeed + n))
  return result
}
