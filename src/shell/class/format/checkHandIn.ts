import type { Prediction, TaughtStep } from '../../../teaching/index.ts'
import type { HandIn } from './handIn.ts'
import { readingOf, refuse, type Reading } from './refusal.ts'

/** The class that answers are collected for. */
export interface ClassOfLesson {
  readonly code: string
  readonly lab: string
  readonly steps: readonly TaughtStep[]
}

const isNumber = (text: string): boolean => /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text)

/** Whether an answer could have been given to a question. */
const isPossible = (prediction: Prediction, answer: string): boolean => {
  switch (prediction.kind) {
    case 'choice':
    case 'stage':
      return prediction.options.includes(answer)
    case 'number':
      return isNumber(answer) && Number(answer) >= prediction.min && Number(answer) <= prediction.max
  }
}

/** The same hand-in when it belongs to the class and answers questions of its lesson, or why it does not count. */
export const checkHandIn = (handIn: HandIn, { code, lab, steps }: ClassOfLesson): Reading<HandIn> =>
  readingOf(() => {
    if (handIn.lab !== lab) refuse({ why: 'otherLab', lab: handIn.lab })
    if (handIn.class !== code) refuse({ why: 'otherClass', code: handIn.class })
    for (const { step, answer } of handIn.answers) {
      const prediction = steps.find(({ id }) => id === step)?.predict
      if (prediction === undefined) return refuse({ why: 'unknownStep', step })
      if (!isPossible(prediction, answer)) return refuse({ why: 'unknownAnswer', step, answer })
    }
    return handIn
  })
