import type { PlanningCommand, PlanningState } from '../../../garage/index.ts'
import type { PartsService, Trace } from '../handling/stage.ts'
import type { PartId } from '../parts.ts'

/** The planning of the lesson's day as it was read from the store. */
export interface World {
  readonly planning: PlanningState
  readonly version: number
}

/** A command that a step sends, and how the parts service is while it does. */
export interface Sent {
  readonly command: PlanningCommand
  /** Default `up`. */
  readonly parts?: PartsService
}

/** What a step found when it was done. */
export interface Found {
  readonly before: World
  readonly after: World
  readonly traces: readonly Trace[]
}

export type StepId =
  | 'two-phases'
  | 'refused'
  | 'outside'
  | 'same-car'
  | 'one-day'
  | 'double-finish'
  | 'raise'
  | 'only-applies'
  | 'service'
  | 'clock'
  | 'direct'
  | 'names'
  | 'given'

/** A step: a sentence (in the words), what is sent for it, and what makes the sentence true. */
export interface LessonStep {
  readonly id: StepId
  readonly part: PartId
  /** The right one of the step's options; the learner commits before it is done. */
  readonly right?: string
  readonly sends: (world: World) => readonly Sent[]
  readonly holds: (found: Found) => boolean
}
