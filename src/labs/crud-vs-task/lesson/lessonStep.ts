import type { ClerkCommand } from '../desk/clerkCommand.ts'
import type { LoggedClerkEvent } from '../desk/loggedClerkEvent.ts'
import type { Clerk } from '../history/deskHistory.ts'
import type { CrudFields, KeyedRow } from '../rows/crudRow.ts'
import type { PartId } from '../words/parts.ts'

/** What lies on both sides at one moment, as it was read. */
export interface World {
  readonly rows: readonly KeyedRow[]
  readonly events: readonly LoggedClerkEvent[]
  readonly today: string
}

/** Something that is really done. `at once`: both opened before either was saved. */
export type Act =
  | { readonly is: 'save'; readonly key: string; readonly change: Partial<CrudFields> }
  | { readonly is: 'saves at once'; readonly key: string; readonly changes: readonly Partial<CrudFields>[] }
  | { readonly is: 'task'; readonly clerk: Clerk; readonly command: ClerkCommand }
  | { readonly is: 'tasks at once'; readonly commands: readonly ClerkCommand[] }

export type StepId =
  | 'same'
  | 'all-columns'
  | 'purpose'
  | 'rule'
  | 'two-meanings'
  | 'letter'
  | 'invoice'
  | 'reason'
  | 'limit'
  | 'lost'
  | 'less'
  | 'stories'

/** A step: a sentence (in the words), what is done for it, and what makes the sentence true. */
export interface LessonStep {
  readonly id: StepId
  readonly part: PartId
  /** The right one of the step's options; the learner commits before it is done. */
  readonly right?: string
  /** What the guess is kept under; left out: `step <id>`. A guess of the same thing elsewhere counts here too. */
  readonly about?: string
  /** A guess that has to be made on the stage first, so that the sentence does not give its answer away. */
  readonly after?: string
  readonly acts: (world: World) => readonly Act[]
  /** Whether the sentence is true, looking at both sides before and after. */
  readonly holds: (before: World, after: World) => boolean
}
