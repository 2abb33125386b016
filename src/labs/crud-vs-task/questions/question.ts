import type { ClerkEvent, DeactivationReason } from '../desk/clerkEvent.ts'
import type { ClerkCommand } from '../desk/clerkCommand.ts'

/** What the business asks, in the order in which it is asked. */
export const questionIds = [
  'active',
  'city',
  'moved',
  'typo',
  'inactive',
  'former-address',
  'tuesday',
  'letter',
  'who',
  'why-moved',
] as const

export type QuestionId = (typeof questionIds)[number]

/** One line of an answer, as data. Days are as `2026-03-02`. */
export type Fact =
  | { readonly is: 'active now'; readonly active: number; readonly all: number }
  | { readonly is: 'lives in'; readonly who: string; readonly city: string }
  | {
      readonly is: 'moved'
      readonly who: string
      readonly from: string
      readonly to: string
      readonly on: string
    }
  | {
      readonly is: 'name corrected' | 'name taken'
      readonly who: string
      readonly from: string
      readonly on: string
    }
  | {
      readonly is: 'inactive because'
      readonly who: string
      readonly reason: DeactivationReason
      readonly on: string
    }
  | { readonly is: 'inactive'; readonly who: string }
  | { readonly is: 'lived at'; readonly who: string; readonly at: string; readonly until: string }
  | {
      readonly is: 'to undo'
      readonly who: string
      readonly eventType: ClerkEvent['eventType']
      readonly by: ClerkCommand['type'] | null
    }
  | { readonly is: 'gets the letter'; readonly who: string; readonly at: string }
  | {
      readonly is: 'switched off by'
      readonly who: string
      readonly by: string
      readonly on: string
    }
  | { readonly is: 'saved since'; readonly count: number; readonly since: string }
  | { readonly is: 'row says'; readonly who: string; readonly at: string }
  | { readonly is: 'name now'; readonly who: string }

/** What one side can say, live, from what it stored. */
export interface Answer {
  /** Whether what is asked can be answered at all. */
  readonly knows: boolean
  /** What it does know: the answer, or as much as comes near to one. */
  readonly facts: readonly Fact[]
}

/** Who can answer a question. */
export type Outcome = 'both' | 'tasks' | 'neither'

/** What comes out when both sides were asked. */
export const outcomeOf = (rows: Answer, log: Answer): Outcome => {
  if (rows.knows && log.knows) return 'both'
  return log.knows ? 'tasks' : 'neither'
}

/** The town that the question `city` is about. */
export const askedCity = 'Utrecht'
