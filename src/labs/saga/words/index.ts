import { defineWords } from '../../../words/index.ts'
import { challengeTexts, challengeTextsNl } from './challenges.ts'
import { controls, controlsNl } from './controls.ts'
import { lessonTextsNl } from './lesson.nl.ts'
import { lessonTexts } from './lesson.ts'
import { sentences, sentencesNl } from './sentences.ts'
import { stageWords, stageWordsNl } from './stage.ts'

/** All texts of the lab. */
export const sagaWords = defineWords({
  en: {
    title: 'All or nothing: two-phase commit and sagas',
    chapter: 'Eventual consistency',
    lesson: lessonTexts,
    challenges: challengeTexts,
    controls,
    stage: stageWords,
    sentences,
  },
  nl: {
    title: 'Alles of niets: two-phase commit en saga’s',
    chapter: 'Eventual consistency',
    lesson: lessonTextsNl,
    challenges: challengeTextsNl,
    controls: controlsNl,
    stage: stageWordsNl,
    sentences: sentencesNl,
  },
})
