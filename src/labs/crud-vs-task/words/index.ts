import { defineWords } from '../../../words/index.ts'
import { evidenceTexts } from './evidence.ts'
import { partTexts } from './parts.ts'
import { questionTexts } from './questions.ts'
import { recordedTexts } from './recorded.ts'
import { stockTexts } from './stock.ts'
import { screenTexts } from './screens.ts'
import { lessonTexts } from './lesson.ts'
import { challengeTexts, raceTexts, rewriteTexts } from './experiments.ts'

/** All texts of the lab. */
export const crudVsTaskWords = defineWords({
  en: {
    title: 'CRUD against tasks',
    chapter: 'CQRS',
    parts: partTexts,
    screen: screenTexts,
    recorded: recordedTexts,
    questions: questionTexts,
    stock: stockTexts,
    race: raceTexts,
    rewrite: rewriteTexts,
    challenge: challengeTexts,
    lesson: lessonTexts,
    evidence: evidenceTexts,
  },
})
