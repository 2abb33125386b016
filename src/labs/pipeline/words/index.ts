import { defineWords } from '../../../words/index.ts'
import { evidenceTextsNl } from './evidence.nl.ts'
import { evidenceTexts } from './evidence.ts'
import { formTextsNl } from './forms.nl.ts'
import { formTexts } from './forms.ts'
import { lessonTextsNl } from './lessons.nl.ts'
import { lessonTexts } from './lessons.ts'
import { pathTextsNl } from './path.nl.ts'
import { pathTexts } from './path.ts'

/** All texts of the pipeline lab. */
export const pipelineWords = defineWords({
  en: { ...pathTexts, ...evidenceTexts, ...formTexts, ...lessonTexts },
  nl: { ...pathTextsNl, ...evidenceTextsNl, ...formTextsNl, ...lessonTextsNl },
})
