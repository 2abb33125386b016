import { defineWords } from '../../../words/index.ts'
import { challengeTexts } from './challenges.ts'
import { evidenceTexts } from './evidence.ts'
import { formTexts } from './forms.ts'
import { ledgerTexts } from './ledger.ts'
import { screenTexts } from './screen.ts'
import { stepTexts } from './steps.ts'

/** Every text of the lab. */
export const retroWords = defineWords({
  en: {
    ...ledgerTexts,
    screen: screenTexts,
    evidence: evidenceTexts,
    forms: formTexts,
    steps: stepTexts,
    challenges: challengeTexts,
  },
})
