import { defineLaterWords } from '../words/index.ts'

/** In English. */
export const uiTexts = {
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
  lessonAsText: 'Lesson as text',
  pictureMenu: 'Picture and embedding',
  saveSvg: 'Save the stage as SVG',
  savePng: 'Save the stage as PNG',
  copyEmbed: 'Copy embed code',
  copied: 'Copied. Add &origin= with the address of the page that may drive it.',
  saved: (file: string) => `Saved as ${file}.`,
  noPicture:
    'Failed to save the stage: because it is made of text and tables here. Use the print of the browser.',
}

/** In all languages. */
export const uiWords = defineLaterWords({
  en: uiTexts,
  later: { nl: async () => (await import('./words.nl.ts')).uiTextsNl },
})
