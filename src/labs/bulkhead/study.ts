import { lazy } from 'react'
import type { StudySheet } from '../../teaching/index.ts'
import { wordsIn } from '../../words/index.ts'
import { bulkheadLesson } from './lesson.ts'
import { bulkheadWords } from './words/index.ts'

/** The lesson, to be read away from the lab. */
export const study: StudySheet = {
  steps: bulkheadLesson,
  texts: (language) => wordsIn(bulkheadWords, language).steps,
  Moment: lazy(() => import('./view/Moment.tsx').then((module) => ({ default: module.Moment }))),
}
