import { defineWords } from '../../../words/index.ts'
import { challengeTextsNl } from './challenges.nl.ts'
import { raceTextsNl, rewriteTextsNl, searchTextsNl } from './experiments.nl.ts'
import { stepTextsNl } from './lesson.nl.ts'
import { questionTextsNl } from './questions.nl.ts'
import { recordedTextsNl } from './recorded.nl.ts'
import { evidenceTextsNl, screenTextsNl, stockTextsNl } from './screens.nl.ts'
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
  nl: {
    title: 'CRUD tegenover taken',
    chapter: 'CQRS',
    screen: screenTextsNl,
    recorded: recordedTextsNl,
    questions: questionTextsNl,
    stock: stockTextsNl,
    race: raceTextsNl,
    rewrite: rewriteTextsNl,
    challenge: searchTextsNl,
    steps: stepTextsNl,
    challenges: challengeTextsNl,
    evidence: evidenceTextsNl,
  },
})
