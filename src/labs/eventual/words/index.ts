import { defineWords } from '../../../words/index.ts'
import { challengeTexts, challengeTextsNl } from './challenges.ts'
import { controlsNl } from './controls.nl.ts'
import { controls } from './controls.ts'
import { everyday, everydayNl } from './everyday.ts'
import { lessonTextsNl } from './lesson.nl.ts'
import { lessonTexts } from './lesson.ts'
import { sentences, sentencesNl } from './sentences.ts'
import { stageWords, stageWordsNl } from './stage.ts'

/** All texts of the lab. */
export const eventualWords = defineWords({
  en: {
    title: 'Eventually: when, and who minds?',
    chapter: 'Eventual consistency',
    lesson: lessonTexts,
    challenges: challengeTexts,
    controls,
    everyday,
    stage: stageWords,
    sentences,
  },
  nl: {
    title: 'Eventually: wanneer, en wie stoort het?',
    chapter: 'Eventual consistency',
    lesson: lessonTextsNl,
    challenges: challengeTextsNl,
    controls: controlsNl,
    everyday: everydayNl,
    stage: stageWordsNl,
    sentences: sentencesNl,
  },
})
