import { defineWords } from '../../../words/index.ts'
import { screen } from './screen.ts'
import { challengeTexts, steps } from './steps.ts'

export const playgroundWords = defineWords({ en: { screen, steps, challenges: challengeTexts } })
