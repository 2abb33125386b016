import type { StudySheet } from '../../teaching/index.ts'
import { wordsIn } from '../../words/index.ts'
import { snapshotsLesson } from './lesson.ts'
import { snapshotsWords } from './words/index.ts'

/** The lesson, to be read away from the lab. */
export const study: StudySheet = {
  steps: snapshotsLesson,
  texts: (language) => wordsIn(snapshotsWords, language).lesson,
}
