import { defineWords } from '../../../words/index.ts'
import { screenNl } from './screen.nl.ts'
import { screen } from './screen.ts'
import { challengeTextsNl, stepsNl } from './steps.nl.ts'
import { challengeTexts, steps } from './steps.ts'

export const playgroundWords = defineWords({
  en: { screen, steps, challenges: challengeTexts },
  nl: { screen: screenNl, steps: stepsNl, challenges: challengeTextsNl },
})
