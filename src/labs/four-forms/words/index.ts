import { defineWords } from '../../../words/index.ts'
import { challengeTexts, challengeTextsNl } from './challenges.ts'
import { controlsNl } from './controls.nl.ts'
import { controls } from './controls.ts'
import { lessonTextsNl } from './lesson.nl.ts'
import { lessonTexts } from './lesson.ts'

/** All texts of the lab. */
export const formsWords = defineWords({
  en: { ...controls, lesson: lessonTexts, challengeTexts },
  nl: { ...controlsNl, lesson: lessonTextsNl, challengeTexts: challengeTextsNl },
})
