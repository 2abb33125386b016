import type { ComponentType } from 'react'
import type { Language } from '../words/index.ts'
import type { StepText, TaughtStep } from './taughtStep.ts'

/** A lesson to be read away from its lab: on paper, aloud, and beside the answers of a class. */
export interface StudySheet {
  /** In the order of the lesson. At least one. */
  readonly steps: readonly TaughtStep[]
  readonly texts: (language: Language) => Readonly<Record<string, StepText>>
  /** Draws the lab's own picture at the moment of a step; left out where only the open lab can show it. */
  readonly Moment?: ComponentType<MomentProps>
}

export interface MomentProps {
  /** Id of a step. */
  readonly step: string
  /** At the moment of the question, or once the step is shown. */
  readonly when: 'asked' | 'shown'
}
