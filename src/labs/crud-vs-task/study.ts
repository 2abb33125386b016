import type { StudySheet } from '../../teaching/index.ts'
import { wordsIn } from '../../words/index.ts'
import { lesson } from './lesson.ts'
import { crudVsTaskWords } from './words/index.ts'

/** The lesson, to be read away from the lab. */
export const study: StudySheet = {
  steps: lesson,
  texts: (language) => wordsIn(crudVsTaskWords, language).steps,
}
