import type { TaughtStep } from '../../../teaching/index.ts'
import type { ClerkCommand } from '../desk/clerkCommand.ts'
import type { LoggedClerkEvent } from '../desk/loggedClerkEvent.ts'
import type { Clerk } from '../history/deskHistory.ts'
import type { CrudFields, KeyedRow } from '../rows/crudRow.ts'
import type { StockTask } from '../stock/stockItem.ts'
import type { StockTally } from '../stock/stockTally.ts'

/** The parts of the lab: what the stage shows. The first step of each has its name. */
export type PartId =
  'screens' | 'recorded' | 'departments' | 'intent' | 'questions' | 'two-clerks' | 'rewrite' | 'challenge'

/** How many are on the shelf, as the table says (null: it says nothing yet) and as the log says. */
export interface Shelf {
  readonly inTable: number | null
  readonly tally: StockTally
}

/** What lies on both sides at one moment, as it was read. */
export interface World {
  readonly rows: readonly KeyedRow[]
  readonly events: readonly LoggedClerkEvent[]
  readonly shelf: Shelf
  readonly today: string
}

/** Something that is really done. `at once`: both opened before either was saved. */
export type Act =
  | { readonly is: 'save'; readonly key: string; readonly change: Partial<CrudFields> }
  | { readonly is: 'saves at once'; readonly key: string; readonly changes: readonly Partial<CrudFields>[] }
  | { readonly is: 'task'; readonly clerk: Clerk; readonly command: ClerkCommand }
  | { readonly is: 'tasks at once'; readonly commands: readonly ClerkCommand[] }
  | { readonly is: 'stock save'; readonly count: number }
  | { readonly is: 'stock task'; readonly type: StockTask; readonly count: number }

export type StepId = PartId | 'all-columns' | 'purpose' | 'rule' | 'invoice' | 'limit'

/** A step: what is done for it on both sides, and what makes its sentences true. */
export interface LessonStep extends TaughtStep<StepId> {
  readonly part: PartId
  readonly acts: (world: World) => readonly Act[]
  /** Whether the sentences are true, looking at both sides before and after. */
  readonly holds: (before: World, after: World) => boolean
}
