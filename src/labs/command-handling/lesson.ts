import type { LessonStep } from './lesson/lessonStep.ts'
import { phaseSteps } from './lesson/phaseSteps.ts'
import { replaySteps } from './lesson/replaySteps.ts'

/** The lesson: every sentence is checked by doing its step. */
export const lesson: readonly LessonStep[] = [...phaseSteps, ...replaySteps]

/** The step that an address names; the first one otherwise. */
export const stepAt = (part: string | undefined): LessonStep => {
  const step = lesson.find(({ id }) => id === part) ?? lesson[0]
  if (step === undefined) throw new Error('Failed to open the lesson: because it has no step. Give it one.')
  return step
}
