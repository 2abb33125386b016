import { defineWords } from '../../../words/index.ts'
import { challengeTextsNl } from './challenges.nl.ts'
import { challengeTexts } from './challenges.ts'
import { choicesNl } from './choices.nl.ts'
import { choices } from './choices.ts'
import { controls, controlsNl } from './controls.ts'
import { lessonTextsNl } from './lesson.nl.ts'
import { lessonTexts } from './lesson.ts'

/** All texts of the lab. */
export const choosingWords = defineWords({
  en: { ...controls, ...choices, lesson: lessonTexts, challengeTexts },
  nl: { ...controlsNl, ...choicesNl, lesson: lessonTextsNl, challengeTexts: challengeTextsNl },
})
