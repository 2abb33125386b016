import { defineWords } from '../../../words/index.ts'
import * as advice from './advice.ts'
import { challengeTexts } from './challenges.ts'
import { lessonTexts, lessonWords } from './lesson.ts'
import * as panels from './panels.ts'
import { picture, stages } from './picture.ts'

/** All words of the lab. */
export const evolutionWords = defineWords({
  en: {
    ...panels,
    stages,
    picture,
    advice,
    lesson: { ...lessonWords, texts: lessonTexts },
    challenges: challengeTexts,
  },
})
