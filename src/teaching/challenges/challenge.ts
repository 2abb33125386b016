/** A goal to reach by what one does; the engine checks it on the evidence. */
export interface Challenge<Evidence, Id extends string = string> {
  readonly id: Id
  /** Fewest inputs that are known to do. At least 1. */
  readonly par: number
  /** Met when all are true of the evidence. At least one. */
  readonly goals: readonly ((evidence: Evidence) => boolean)[]
}

/** The words of a challenge. */
export interface ChallengeText {
  readonly title: string
  readonly text: string
  /** One for each goal, in their order. */
  readonly goals: readonly string[]
  /** From the gentle to the plain. */
  readonly hints: readonly string[]
}

/** Whether all goals are reached. */
export const isSolved = <Evidence>({ goals }: Challenge<Evidence>, evidence: Evidence): boolean =>
  goals.every((goal) => goal(evidence))
