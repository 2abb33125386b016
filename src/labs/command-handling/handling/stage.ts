import type { Check, PlanningCommand, PlanningEvent } from '../../../garage/index.ts'

/** What the handling tells while it runs. */
export type Stage =
  | { readonly is: 'received' }
  | { readonly is: 'asked'; readonly check: Check }
  | { readonly is: 'loaded'; readonly events: number; readonly jobs: number }
  | { readonly is: 'ruled'; readonly check: Check }
  | { readonly is: 'refused'; readonly failed: readonly string[] }
  | { readonly is: 'mapped'; readonly types: readonly string[] }
  | {
      readonly is: 'raised'
      readonly event: PlanningEvent
      readonly original: number
      readonly version: number
      readonly uncommitted: number
      readonly jobs: number
    }
  | { readonly is: 'stored'; readonly ids: readonly number[]; readonly version: number }
  | { readonly is: 'published'; readonly subscribers: number }
  | { readonly is: 'failed'; readonly why: string }

/** A stage with its moment: real milliseconds since the command was sent. */
export interface Step {
  readonly at: number
  readonly stage: Stage
}

/** How the simulated parts service behaves. */
export type PartsService = 'up' | 'slow' | 'down'

/** What became of a command. */
export type Ending = 'accepted' | 'refused' | 'failed'

/** One command and all that happened on its way, as it was measured. */
export interface Trace {
  readonly id: string
  readonly command: PlanningCommand
  readonly parts: PartsService
  readonly steps: readonly Step[]
  readonly ending: Ending
}

/** Every check of a trace, those of other services first, as they were made. */
export const checksOf = (trace: Trace): readonly Check[] =>
  trace.steps.flatMap(({ stage }) => (stage.is === 'asked' || stage.is === 'ruled' ? [stage.check] : []))

/** Names of the rules that refused the command. */
export const failedRules = (trace: Trace): readonly string[] =>
  checksOf(trace)
    .filter((check) => !check.holds)
    .map((check) => check.rule)
