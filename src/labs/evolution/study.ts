import { lazy } from 'react'
import type { StepText, StudySheet, TaughtStep } from '../../teaching/index.ts'
import { wordsIn } from '../../words/index.ts'
import { lesson } from './lesson.ts'
import { evolutionWords } from './words/index.ts'

/** The lesson, to be read away from the lab. */
export const study: StudySheet = {
  steps: lesson.map(({ id, predict }): TaughtStep =>
    predict === undefined ? { id } : { id, predict: { kind: 'choice', ...predict } },
  ),
  texts: (language) => {
    const { texts } = wordsIn(evolutionWords, language).lesson
    return Object.fromEntries(
      lesson.map(({ id }): [string, StepText] => {
        const { title, say, ask, options = {}, told = '' } = texts[id]
        return [id, { title, say, ...(ask === undefined ? {} : { predict: { ask, options, told } }) }]
      }),
    )
  },
  Moment: lazy(() => import('./picture/Moment.tsx').then((module) => ({ default: module.Moment }))),
}
