/** A bet on one of several answers. */
export interface ChoicePrediction {
  readonly kind: 'choice'
  /** Names of the answers, in the order in which they are offered. At least two. */
  readonly options: readonly string[]
  readonly right: string
}

/** A bet on a number. */
export interface NumberPrediction {
  readonly kind: 'number'
  readonly min: number
  readonly max: number
  readonly step: number
  readonly right: number
  /** A bet at most this far off is right; in the same unit, at least 0. */
  readonly tolerance: number
}

/** A bet on a thing or a message on the stage. */
export interface StagePrediction {
  readonly kind: 'stage'
  /** Ids of the things and messages that can be chosen, as the lab's picture names them. At least two. */
  readonly options: readonly string[]
  readonly right: string
}

export type Prediction = ChoicePrediction | NumberPrediction | StagePrediction

/** What the panel needs to know of a step of a lesson. A lab adds to it how to get there, and what `holds`. */
export interface TaughtStep<Id extends string = string> {
  /** Also its address: `#/labs/<lab>/<id>`. */
  readonly id: Id
  /** Asked before the step is shown. */
  readonly predict?: Prediction
}

/** The words of a step. */
export interface StepText {
  readonly title: string
  readonly say: string
  /** For the lecturer alone: told in the speaker's window. */
  readonly notes?: string
  readonly predict?: {
    readonly ask: string
    /** The answers in words, by name; for a choice, and for a thing on the stage. */
    readonly options?: Readonly<Record<string, string>>
    /** Put after the number; for a number. */
    readonly unit?: string
    /** What is so, and why; told once one has decided. */
    readonly told: string
  }
}

/** Whether an answer, as it is kept in the log, is right. */
export const isRight = (prediction: Prediction, answer: string): boolean => {
  switch (prediction.kind) {
    case 'choice':
    case 'stage':
      return answer === prediction.right
    case 'number':
      return answer.trim() !== '' && Math.abs(Number(answer) - prediction.right) <= prediction.tolerance
  }
}
