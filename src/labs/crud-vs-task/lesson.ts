import { consequenceSteps } from './lesson/consequenceSteps.ts'
import { knowledgeSteps } from './lesson/knowledgeSteps.ts'
import type { LessonStep } from './lesson/lessonStep.ts'
import { screenSteps } from './lesson/screenSteps.ts'

/** The lesson: every sentence is checked by doing its step to a store and a table. */
export const lesson: readonly LessonStep[] = [...screenSteps, ...consequenceSteps, ...knowledgeSteps]
