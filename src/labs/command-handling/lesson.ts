import type { LessonStep } from './lesson/lessonStep.ts'
import { phaseSteps } from './lesson/phaseSteps.ts'
import { replaySteps } from './lesson/replaySteps.ts'

/** The lesson: every sentence is checked by doing its step. */
export const lesson: readonly LessonStep[] = [...phaseSteps, ...replaySteps]
