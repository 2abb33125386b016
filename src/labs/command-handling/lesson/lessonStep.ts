import type { PlanningCommand, PlanningState } from '../../../garage/index.ts'
import type { TaughtStep } from '../../../teaching/index.ts'
import type { PartsService, Trace } from '../handling/stage.ts'
import type { NotebookEntry } from '../notebook/notebook.ts'
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
  /** What was tried beside the garage's store. */
  readonly tried: readonly NotebookEntry[]
}

/** A step of the lesson; the first of each part has the part's name. */
export type StepId =
  | 'phases'
  | 'refused'
  | 'outside'
  | 'planner'
  | 'one-day'
  | 'double-finish'
  | 'raise'
  | 'break-it'
  | 'service'
  | 'clock'
  | 'direct'
  | 'publish'
  | 'naming'
  | 'queries'
  | 'given-when-then'

/** A step: what is sent and tried for it, and what makes its sentences true. */
export interface LessonStep extends TaughtStep<StepId> {
  /** The part of the lab that shows it. */
  readonly part: PartId
  readonly sends: (world: World) => readonly Sent[]
  /** What is really done beside the store of the garage, as the notebook keeps it. Default nothing. */
  readonly tries?: () => Promise<readonly NotebookEntry[]>
  readonly holds: (found: Found) => boolean
}
