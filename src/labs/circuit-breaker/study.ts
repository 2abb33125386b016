import { lazy } from 'react'
import type { StudySheet } from '../../teaching/index.ts'
import { wordsIn } from '../../words/index.ts'
import { breakerLesson } from './lesson.ts'
import { breakerWords } from './words/index.ts'

/** The lesson, to be read away from the lab. */
export const study: StudySheet = {
  steps: breakerLesson,
  texts: (language) => wordsIn(breakerWords, language).lesson,
  Moment: lazy(() => import('./view/Moment.tsx').then((module) => ({ default: module.Moment }))),
}
