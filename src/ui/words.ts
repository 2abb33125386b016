import { defineWords } from '../words/index.ts'

export const uiWords = defineWords({
  en: {
    close: 'Close',
    cancel: 'Cancel',
    lesson: 'Lesson',
    stage: 'Stage',
    evidence: 'Evidence',
    panels: 'Words and evidence',
    origins: {
      measured: 'measured in this browser',
      simulated: 'simulated by a model',
      assumed: 'assumed',
    },
    hideLesson: 'Hide the lesson',
    showLesson: 'Show the lesson',
    hideEvidence: 'Hide the evidence',
    showEvidence: 'Show the evidence',
  },
})
