import { defineWords } from '../../../words/index.ts'
import { challengeTextsNl } from './challenges.nl.ts'
import { challengeTexts } from './challenges.ts'
import { breakTextsNl, publishTextsNl, raiseTextsNl } from './experiments.nl.ts'
import { breakTexts, publishTexts, raiseTexts } from './experiments.ts'
import { namingTextsNl, queryTextsNl, testTextsNl } from './games.nl.ts'
import { namingTexts, queryTexts, testTexts } from './games.ts'
import { stepTextsNl } from './lesson.nl.ts'
import { stepTexts } from './lesson.ts'
import { phaseTextsNl, plannerTextsNl } from './phases.nl.ts'
import { phaseTexts } from './phases.ts'
import { plannerTexts } from './planner.ts'
import { codeTextsNl, evidenceTextsNl, stageTextsNl } from './stages.nl.ts'
import { codeTexts, evidenceTexts, stageTexts } from './stages.ts'

/** All texts of the lab. */
export const commandHandlingWords = defineWords({
  en: {
    title: 'Command handling',
    chapter: 'CQRS',
    stages: stageTexts,
    code: codeTexts,
    evidence: evidenceTexts,
    phases: phaseTexts,
    planner: plannerTexts,
    raise: raiseTexts,
    breaking: breakTexts,
    publish: publishTexts,
    naming: namingTexts,
    queries: queryTexts,
    tests: testTexts,
    steps: stepTexts,
    challenges: challengeTexts,
  },
  nl: {
    title: 'Commands afhandelen',
    chapter: 'CQRS',
    stages: stageTextsNl,
    code: codeTextsNl,
    evidence: evidenceTextsNl,
    phases: phaseTextsNl,
    planner: plannerTextsNl,
    raise: raiseTextsNl,
    breaking: breakTextsNl,
    publish: publishTextsNl,
    naming: namingTextsNl,
    queries: queryTextsNl,
    tests: testTextsNl,
    steps: stepTextsNl,
    challenges: challengeTextsNl,
  },
})
