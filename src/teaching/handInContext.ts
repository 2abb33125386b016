import { createContext, type ReactNode } from 'react'

/** The questions of a lesson whose answers can be handed in. */
export interface HandInLesson {
  /** Id of the lab. */
  readonly lab: string
  /** Ids of the steps that ask. */
  readonly questions: readonly string[]
}

/** What stands under a lesson for a student of a class; null where nobody collects answers. */
export const HandInContext = createContext<((lesson: HandInLesson) => ReactNode) | null>(null)
