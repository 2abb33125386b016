import type { StudySheet } from '../../teaching/index.ts'
import { wordsIn } from '../../words/index.ts'
import { partIds, replayWords } from './words.ts'

/** The lesson, to be read away from the lab. */
export const study: StudySheet = {
  steps: partIds.map((id) => ({ id })),
  texts: (language) => {
    const { lessons } = wordsIn(replayWords, language)
    return Object.fromEntries(partIds.map((id) => [id, { title: lessons[id].title, say: lessons[id].text }]))
  },
}
