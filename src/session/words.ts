import { defineWords } from '../words/index.ts'
import { sessionTextsNl } from './words.nl.ts'

/** In English. */
export const sessionTexts = {
  opening: 'Reading the run from the event store ...',
  failedTitle: 'This run cannot be opened',
  failedText: 'It stays in the store as it is. A fresh run begins from the start.',
  startFresh: 'Start a fresh run',
  dismiss: 'All right',
  modelChangedTitle: 'The model has changed',
  modelChanged: (from: number, to: number) =>
    `Your last run was made with version ${from} of this model, and this is version ${to}. It is kept in the store; a fresh run has begun.`,
  readAgainTitle: 'Another tab was quicker',
  readAgain:
    'It added to this run first. The run has been read again, and what you did was not stored: do it again.',
  errorTitle: 'That did not work',
  problemTitle: 'The film ends here',
  problemText: 'Go back and do something else, change a setting, or start a fresh run.',
  moment: (seconds: string, happened: string | null) =>
    happened === null ? `${seconds} s, the beginning` : `${seconds} s, ${happened}`,
  transcript: 'Transcript',
  transcriptEmpty: 'Nothing happens in this film yet.',
  causes: 'Where it comes from',
  modelLine: (file: string) => `The line of the model: ${file}`,
  effects: 'What it set off',
  noEffects: 'Nothing.',
  noEvent: 'Nothing has happened yet at this moment.',
  earlierCauses: (count: number) => `${count} earlier causes are not listed.`,
  moreEffects: (count: number) => `and ${count} more`,
}

/** In all languages. */
export const sessionWords = defineWords({ en: sessionTexts, nl: sessionTextsNl })
