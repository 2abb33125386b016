import { lazy } from 'react'
import type { StudySheet } from '../../teaching/index.ts'
import { wordsIn } from '../../words/index.ts'
import { lesson } from './lesson.ts'
import { evolutionWords } from './words/index.ts'

/** The lesson, to be read away from the lab. */
export const study: StudySheet = {
  steps: lesson,
  texts: (language) => wordsIn(evolutionWords, language).steps,
  Moment: lazy(() => import('./picture/Moment.tsx').then((module) => ({ default: module.Moment }))),
}
