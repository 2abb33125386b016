import type { LoggedEvent, Projection } from '../../../garage/index.ts'
import type { ColumnChange } from '../rows/rowDiff.ts'

/** The stream in which the lab keeps what a learner did here besides the work at the desk. */
export const notebookId = 'crud-vs-task-notebook'

/** A guess, committed before the answer was shown. */
export interface AnswerPredicted {
  readonly eventType: 'AnswerPredicted'
  /** A question of the business, or the race of two clerks. */
  readonly eventData: { readonly about: string; readonly guess: string }
}

/** Two clerks who worked on the same customer at once, and what came of it. */
export interface Race {
  readonly customerId: string
  /** What the first one had saved in the form, and the second overwrote. */
  readonly lost: readonly ColumnChange[]
  /** The two tasks, in the order in which they were stored. */
  readonly stored: readonly { readonly eventType: string; readonly version: number }[]
  /** The conflict of the second task; null when there was none. */
  readonly conflict: { readonly expected: number; readonly actual: number } | null
}

export interface ClerksRaced {
  readonly eventType: 'ClerksRaced'
  readonly eventData: Race
}

/** A sentence of the desk was given a task in place of Save. */
export interface FormRewritten {
  readonly eventType: 'FormRewritten'
  readonly eventData: { readonly saying: string; readonly task: string }
}

/** A challenge was begun: what came before does not count for it. */
export interface ChallengeBegun {
  readonly eventType: 'ChallengeBegun'
  readonly eventData: { readonly challenge: string }
}

/** Anything that the notebook takes. */
export type NotebookEntry = AnswerPredicted | ClerksRaced | FormRewritten | ChallengeBegun

const entryTypes: ReadonlySet<string> = new Set<NotebookEntry['eventType']>([
  'AnswerPredicted',
  'ClerksRaced',
  'FormRewritten',
  'ChallengeBegun',
])

/** What the notebook holds. */
export interface Notebook {
  /** The first guess about each thing; later ones came after the answer. */
  readonly guesses: Readonly<Record<string, string>>
  readonly race: Race | null
  /** The task that each sentence was last given. */
  readonly rewritten: Readonly<Record<string, string>>
}

/** An event as an entry of the notebook; null when it is none. */
export const notebookEntryIn = (event: LoggedEvent): NotebookEntry | null =>
  event.aggregateId === notebookId && entryTypes.has(event.eventType)
    ? (event as LoggedEvent & NotebookEntry)
    : null

const withEntry = (state: Notebook, entry: NotebookEntry): Notebook => {
  switch (entry.eventType) {
    case 'ChallengeBegun':
      return state
    case 'ClerksRaced':
      return { ...state, race: entry.eventData }
    case 'FormRewritten': {
      const { saying, task } = entry.eventData
      return { ...state, rewritten: { ...state.rewritten, [saying]: task } }
    }
    case 'AnswerPredicted': {
      const { about, guess } = entry.eventData
      return about in state.guesses ? state : { ...state, guesses: { ...state.guesses, [about]: guess } }
    }
  }
}

/** The notebook, folded from its stream. */
export const notebook: Projection<Notebook> = {
  name: 'crud-vs-task-notebook',
  version: 2,
  initial: { guesses: {}, race: null, rewritten: {} },
  when: (state, logged) => {
    const entry = notebookEntryIn(logged)
    return entry === null ? state : withEntry(state, entry)
  },
}
