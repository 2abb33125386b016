import { defineWords } from '../../../words/index.ts'
import { controls, controlsNl } from './controls.ts'
import { lessonTexts, lessonTextsNl } from './lesson.ts'
import { challengeTexts, challengeTextsNl } from './challenges.ts'

/** All texts of the lab. */
export const idempotencyWords = defineWords({
  en: { ...controls, lesson: lessonTexts, challengeTexts },
  nl: { ...controlsNl, lesson: lessonTextsNl, challengeTexts: challengeTextsNl },
})
