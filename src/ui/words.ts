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
      measured: 'Measured in this browser',
      simulated: 'Simulated by a model, in virtual time',
      assumed: 'Assumed: a constant, not measured',
    },
    originAndSource: (origin: string, source: string) => `${origin}: ${source}`,
    hideLesson: 'Hide the lesson',
    showLesson: 'Show the lesson',
    hideEvidence: 'Hide the evidence',
    showEvidence: 'Show the evidence',
  },
})
