import { lazy } from 'react'
import type { StudySheet } from '../../teaching/index.ts'
import { wordsIn } from '../../words/index.ts'
import { formsLesson } from './lesson.ts'
import { formsWords } from './words/index.ts'

/** The lesson, to be read away from the lab. */
export const study: StudySheet = {
  steps: formsLesson,
  texts: (language) => wordsIn(formsWords, language).lesson,
  Moment: lazy(() => import('./view/Moment.tsx').then((module) => ({ default: module.Moment }))),
}
