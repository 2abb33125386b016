import { defineWords } from '../../../words/index.ts'
import { challengeTextsNl } from './challenges.nl.ts'
import { challengeTexts } from './challenges.ts'
import { evidenceTextsNl } from './evidence.nl.ts'
import { formTextsNl } from './forms.nl.ts'
import { ledgerTextsNl } from './ledger.nl.ts'
import { screenTextsNl } from './screen.nl.ts'
import { stepTextsNl } from './steps.nl.ts'
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
  nl: {
    ...ledgerTextsNl,
    screen: screenTextsNl,
    evidence: evidenceTextsNl,
    forms: formTextsNl,
    steps: stepTextsNl,
    challenges: challengeTextsNl,
  },
})
