import { defineWords } from '../../../words/index.ts'
import { challengeTextsNl } from './challenges.nl.ts'
import { challengeTexts } from './challenges.ts'
import { evidenceTextsNl } from './evidence.nl.ts'
import { evidenceTexts } from './evidence.ts'
import { lessonTextsNl } from './lesson.nl.ts'
import { lessonTexts } from './lesson.ts'
import { screenTextsNl } from './screen.nl.ts'
import { screenTexts } from './screen.ts'

/** Every text of the lab. */
export const restoreWords = defineWords({
  en: { ...screenTexts, evidence: evidenceTexts, lesson: lessonTexts, challenges: challengeTexts },
  nl: { ...screenTextsNl, evidence: evidenceTextsNl, lesson: lessonTextsNl, challenges: challengeTextsNl },
})
