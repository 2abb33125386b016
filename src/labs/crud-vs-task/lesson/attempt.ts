import type { LoggedEvent, Projection } from '../../../garage/index.ts'
import { clerkEventIn } from '../desk/loggedClerkEvent.ts'
import { notebookEntryIn } from '../notebook/notebook.ts'
import { stockTally, type StockTally } from '../stock/stockTally.ts'

/** What the learner did by tasks since a challenge was begun last, or since ever. Saves leave nothing to fold. */
export interface Attempt {
  /** Position from which it counts. */
  readonly from: number
  /** How many things were done. */
  readonly inputs: number
  /** Ids of the desk's events that came of it. */
  readonly done: readonly number[]
  /** What was done at the shelf. */
  readonly shelf: StockTally
  /** The task that each sentence was last given. */
  readonly rewritten: Readonly<Record<string, string>>
}

const begun = (from: number): Attempt => ({
  from,
  inputs: 0,
  done: [],
  shelf: stockTally.initial,
  rewritten: {},
})

const withEvent = (attempt: Attempt, event: LoggedEvent): Attempt => {
  const entry = notebookEntryIn(event)
  if (entry?.eventType === 'ChallengeBegun') return begun(event.id)
  if (event.actor !== 'you') return attempt
  const inputs = attempt.inputs + 1
  if (entry?.eventType === 'FormRewritten') {
    const { saying, task } = entry.eventData
    return { ...attempt, inputs, rewritten: { ...attempt.rewritten, [saying]: task } }
  }
  const shelf = stockTally.when(attempt.shelf, event)
  if (shelf !== attempt.shelf) return { ...attempt, inputs, shelf }
  if (clerkEventIn(event) === null) return attempt
  return { ...attempt, inputs, done: [...attempt.done, event.id] }
}

/** The attempt, folded from the log. */
export const attempt: Projection<Attempt> = {
  name: 'crud-vs-task-attempt',
  version: 1,
  initial: begun(0),
  when: withEvent,
}
