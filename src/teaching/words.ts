import { defineWords } from '../words/index.ts'
import type { Sureness } from './record/learnerRecord.ts'
import { teachingTextsNl } from './words.nl.ts'

const sure: Readonly<Record<Sureness, string>> = {
  50: 'A guess (50 %)',
  75: 'Rather sure (75 %)',
  95: 'Certain (95 %)',
}

/** The words around lessons and challenges; what they teach is in each lab's own catalogue. */
/** In English. */
export const teachingTexts = {
  steps: 'Steps of the lesson',
  step: (number: number, of: number, title: string) => `Step ${number} of ${of}: ${title}`,
  place: (number: number, of: number) => `Step ${number} of ${of}`,
  show: 'Show it',
  showAgain: 'Show it again',
  previous: 'Previous step',
  next: 'Next step',
  predict: 'Your prediction',
  chooseOnStage: 'Choose on the stage',
  onStage:
    'The stage stands at the question: click the thing that you mean, or go to it with Tab and press Enter.',
  chosenOnStage: (what: string) => `Chosen: ${what}`,
  howSure: 'How sure are you?',
  sure,
  skip: 'Skip the question',
  skipped: 'You skipped the question.',
  youSaid: (answer: string) => `You said: ${answer}`,
  right: 'Right.',
  wrong: 'Not so.',
  rightIs: (answer: string) => `Not so. It is: ${answer}`,
  commit: 'Decide first; then it is shown.',
  holds: 'What you see bears this out.',
  fails: 'This does not show the step (any more): choose “Show it”.',
  challenges: 'Challenges',
  solved: (inputs: number, par: number) => `Solved with ${inputs} (par ${par})`,
  open: (par: number) => `Open (par ${par})`,
  reached: 'reached',
  notReached: 'not reached yet',
  hint: (number: number) => `Hint ${number}`,
  start: 'Start this challenge',
}

/** In all languages. */
export const teachingWords = defineWords({ en: teachingTexts, nl: teachingTextsNl })
