import type { StepOnScreen } from '../../../teaching/index.ts'

/** What is presented of one lab, in order. At least one step. */
export interface Script {
  readonly lab: string
  readonly steps: readonly StepOnScreen[]
}

/** Whether a step asks before it shows. */
export const asks = (step: StepOnScreen | undefined, predictions: boolean): boolean =>
  predictions && step?.question !== undefined
