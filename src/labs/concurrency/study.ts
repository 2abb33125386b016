import type { StudySheet } from '../../teaching/index.ts'
import { wordsIn } from '../../words/index.ts'
import { concurrencyLesson } from './lesson.ts'
import { concurrencyWords } from './words/index.ts'

/** The lesson, to be read away from the lab. */
export const study: StudySheet = {
  steps: concurrencyLesson,
  texts: (language) => wordsIn(concurrencyWords, language).lesson,
}
