import { defineWords } from '../../../words/index.ts'
import { adviceWords, advices, domainNames, questions, reasons } from './advice.ts'
import { adviceWordsNl, advicesNl, domainNamesNl, questionsNl, reasonsNl } from './advice.nl.ts'
import { challengeTextsNl } from './challenges.nl.ts'
import { stepTextsNl } from './lesson.nl.ts'
import {
  groupsOfMeasuresNl,
  measureWordsNl,
  momentsNl,
  panelsNl,
  partNamesNl,
  slidersNl,
  stationNamesNl,
  tablesNl,
} from './panels.nl.ts'
import { pictureNl, stagesNl } from './picture.nl.ts'
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
  nl: {
    chapter,
    title: 'Van SOA naar CQRS',
    stages: stagesNl,
    picture: pictureNl,
    panels: panelsNl,
    sliders: slidersNl,
    stationNames: stationNamesNl,
    partNames: partNamesNl,
    measureWords: measureWordsNl,
    groupsOfMeasures: groupsOfMeasuresNl,
    tables: tablesNl,
    moments: momentsNl,
    advice: {
      adviceWords: adviceWordsNl,
      advices: advicesNl,
      domainNames: domainNamesNl,
      questions: questionsNl,
      reasons: reasonsNl,
    },
    steps: stepTextsNl,
    challenges: challengeTextsNl,
  },
})
