import { defineWords } from '../../../words/index.ts'
import { sentences, sentencesNl } from './sentences.ts'
import { stageWordsNl } from './stage.nl.ts'
import { stageWords } from './stage.ts'

/** All texts of the lab. */
export const autonomyWords = defineWords({
  en: { title: 'Autonomy over authority', chapter: 'Autonomy over authority', stage: stageWords, sentences },
  nl: { title: 'Autonomie boven gezag', chapter: 'Autonomy over authority', stage: stageWordsNl, sentences: sentencesNl },
})
