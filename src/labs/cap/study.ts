import { lazy } from 'react'
import type { StudySheet } from '../../teaching/index.ts'
import { wordsIn } from '../../words/index.ts'
import { capLesson } from './lesson.ts'
import { capWords } from './words/index.ts'

/** The lesson, to be read away from the lab. */
export const study: StudySheet = {
  steps: capLesson,
  texts: (language) => wordsIn(capWords, language).lesson,
  Moment: lazy(() => import('./view/Moment.tsx').then((module) => ({ default: module.Moment }))),
}
