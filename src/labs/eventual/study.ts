import { lazy } from 'react'
import type { StudySheet } from '../../teaching/index.ts'
import { wordsIn } from '../../words/index.ts'
import { eventualLesson } from './lesson.ts'
import { eventualWords } from './words/index.ts'

/** The lesson, to be read away from the lab. */
export const study: StudySheet = {
  steps: eventualLesson,
  texts: (language) => wordsIn(eventualWords, language).lesson,
  Moment: lazy(() => import('./view/Moment.tsx').then((module) => ({ default: module.Moment }))),
}
