import { defineWords } from '../../../words/index.ts'
import { formTexts } from './forms.ts'
import { lessonTexts } from './lessons.ts'
import { pathTexts } from './path.ts'

export const pipelineWords = defineWords({ en: { ...pathTexts, ...formTexts, ...lessonTexts } })
