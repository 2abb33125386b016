import { consequenceSteps } from './lesson/consequenceSteps.ts'
import { knowledgeSteps } from './lesson/knowledgeSteps.ts'
import type { LessonStep } from './lesson/lessonStep.ts'
import { screenSteps } from './lesson/screenSteps.ts'

/** The lesson: every sentence is checked by doing its step to a store and a table. */
export const lesson: readonly LessonStep[] = [...screenSteps, ...consequenceSteps, ...knowledgeSteps]

/** The step that an address names; the first one otherwise. */
export const stepAt = (part: string | undefined): LessonStep => {
  const step = lesson.find(({ id }) => id === part) ?? lesson[0]
  if (step === undefined) throw new Error('Failed to open the lesson: because it has no step. Give it one.')
  return step
}
