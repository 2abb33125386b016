import type { StudySheet } from '../../teaching/index.ts'
import { wordsIn } from '../../words/index.ts'
import { pipelineWords } from './words/index.ts'
import { partIds } from './words/lessons.ts'

/** The lesson, to be read away from the lab: what each part says, and what to do there. */
export const study: StudySheet = {
  steps: partIds.map((id) => ({ id })),
  texts: (language) => {
    const { lessons } = wordsIn(pipelineWords, language).lesson
    return Object.fromEntries(
      partIds.map((id) => [id, { title: lessons[id].title, say: `${lessons[id].text} ${lessons[id].task}` }]),
    )
  },
}
