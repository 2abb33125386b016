import { askingSteps } from './lesson/asking.ts'
import { copiesSteps } from './lesson/copies.ts'
import { missedSteps } from './lesson/missed.ts'
import type { LessonStep } from './lesson/step.ts'
import { playAutonomy, type AutonomyFilm } from './playAutonomy.ts'

export type { LessonStep, LessonStepId, ViewId } from './lesson/step.ts'

/** The lesson: asking and its price, copies and theirs, and how to pay it. */
export const autonomyLesson: readonly LessonStep[] = [...askingSteps, ...copiesSteps, ...missedSteps]

/** Plays a step as it is shown. */
export const playStep = ({ settings, inputs }: LessonStep): AutonomyFilm => playAutonomy(settings, 1, inputs)
