import { defineWords } from '../../../words/index.ts'
import { evidenceTexts } from './evidence.ts'
import { questionTexts } from './questions.ts'
import { recordedTexts } from './recorded.ts'
import { stockTexts } from './stock.ts'
import { screenTexts } from './screens.ts'
import { stepTexts } from './lesson.ts'
import { challengeTexts } from './challenges.ts'
import { searchTexts, raceTexts, rewriteTexts } from './experiments.ts'

/** All texts of the lab. */
export const crudVsTaskWords = defineWords({
  en: {
    title: 'CRUD against tasks',
    chapter: 'CQRS',
    screen: screenTexts,
    recorded: recordedTexts,
    questions: questionTexts,
    stock: stockTexts,
    race: raceTexts,
    rewrite: rewriteTexts,
    challenge: searchTexts,
    steps: stepTexts,
    challenges: challengeTexts,
    evidence: evidenceTexts,
  },
})
