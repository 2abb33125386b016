import { defineWords } from '../../../words/index.ts'
import { challengeTexts, challengeTextsNl } from './challenges.ts'
import { controlsNl } from './controls.nl.ts'
import { controls } from './controls.ts'
import { lessonTextsNl } from './lesson.nl.ts'
import { lessonTexts } from './lesson.ts'
import { sentences, sentencesNl } from './sentences.ts'
import { stageWordsNl } from './stage.nl.ts'
import { stageWords } from './stage.ts'

/** All texts of the lab. */
export const autonomyWords = defineWords({
  en: {
    title: 'Ask the owner, or keep a copy',
    chapter: 'Autonomy over authority',
    lesson: lessonTexts,
    challenges: challengeTexts,
    controls,
    stage: stageWords,
    sentences,
  },
  nl: {
    title: 'Vraag de eigenaar, of houd een kopie bij',
    chapter: 'Autonomie boven autoriteit',
    lesson: lessonTextsNl,
    challenges: challengeTextsNl,
    controls: controlsNl,
    stage: stageWordsNl,
    sentences: sentencesNl,
  },
})
