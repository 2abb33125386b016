import type { Prediction, StepText, StudySheet, TaughtStep } from '../../teaching/index.ts'
import { wordsIn } from '../../words/index.ts'
import { lesson } from './lesson.ts'
import { crudVsTaskWords } from './words/index.ts'

const optionsOf = (right: string, options: Readonly<Record<string, string>>): Prediction => ({
  kind: 'choice',
  options: Object.keys(options),
  right,
})

const english = wordsIn(crudVsTaskWords, 'en').lesson.steps

/** The lesson, to be read away from the lab: the part that a step belongs to, and its sentence; after the question, where it asks. */
export const study: StudySheet = {
  steps: lesson.map(({ id, right }): TaughtStep => {
    const predict = right === undefined ? undefined : english[id].predict
    return predict === undefined || right === undefined
      ? { id }
      : { id, predict: optionsOf(right, predict.options) }
  }),
  texts: (language) => {
    const words = wordsIn(crudVsTaskWords, language)
    return Object.fromEntries(
      lesson.map(({ id, part }): [string, StepText] => {
        const { say, predict } = words.lesson.steps[id]
        const { title, text } = words.parts[part]
        if (predict === undefined) return [id, { title, say }]
        const { question, options } = predict
        return [id, { title, say: text, predict: { ask: question, options, told: say } }]
      }),
    )
  },
}
