import type { StudySheet } from '../../teaching/index.ts'
import { wordsIn } from '../../words/index.ts'
import { restoreLesson } from './lesson.ts'
import { restoreWords } from './words/index.ts'

/** The lesson, to be read away from the lab. */
export const study: StudySheet = {
  steps: restoreLesson,
  texts: (language) => wordsIn(restoreWords, language).lesson,
}
