import { defineWords } from '../../../words/index.ts'
import { breakTexts, publishTexts, raiseTexts } from './experiments.ts'
import { namingTexts, queryTexts, testTexts } from './games.ts'
import { challengeTexts } from './challenges.ts'
import { stepTexts } from './lesson.ts'
import { phaseTexts } from './phases.ts'
import { plannerTexts } from './planner.ts'
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
})
