import { defineWords } from '../../../words/index.ts'
import { adviceWords, advices, domainNames, questions, reasons } from './advice.ts'
import { challengeTexts } from './challenges.ts'
import { stepTexts } from './lesson.ts'
import {
  chapter,
  groupsOfMeasures,
  measureWords,
  moments,
  panels,
  partNames,
  sliders,
  stationNames,
  tables,
  title,
} from './panels.ts'
import { picture, stages } from './picture.ts'

/** All words of the lab. */
export const evolutionWords = defineWords({
  en: {
    chapter,
    title,
    stages,
    picture,
    panels,
    sliders,
    stationNames,
    partNames,
    measureWords,
    groupsOfMeasures,
    tables,
    moments,
    advice: { adviceWords, advices, domainNames, questions, reasons },
    steps: stepTexts,
    challenges: challengeTexts,
  },
})
