import { defineWords } from '../../../words/index.ts'
import { evidenceTexts } from './evidence.ts'
import { formTexts } from './forms.ts'
import { lessonTexts } from './lessons.ts'
import { pathTexts } from './path.ts'

/** All texts of the pipeline lab. */
export const pipelineWords = defineWords({
  en: { ...pathTexts, ...evidenceTexts, ...formTexts, ...lessonTexts },
})
