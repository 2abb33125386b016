import { defineWords } from '../../words/index.ts'
import { presentingWordsNl } from './words.nl.ts'

const keys: readonly (readonly [string, string])[] = [
  ['→ Space PageDown', 'Go on: question, what is so, next step'],
  ['← PageUp', 'Back'],
  ['Home, End', 'First or last step'],
  ['O', 'All steps'],
  ['G', 'Go to a step by its number'],
  ['B or .', 'Black screen'],
  ['L', 'Laser dot'],
  ['D, C', 'Draw on the stage, clear'],
  ['P', 'Play or pause the time line'],
  ['Shift + ← →', 'Previous or next marked moment'],
  ['+ -', 'Larger or smaller text'],
  ['T', 'Next theme'],
  ['Q', 'Questions on or off'],
  ['E', 'Controls for experiments on or off'],
  ['F', 'Full screen'],
  ['S', 'Window for the speaker'],
  ['Esc', 'Back to the script; then leave presenting'],
]

const en = {
  presentation: 'Presentation',
  place: (number: number, of: number) => `${number} / ${of}`,
  steps: 'All steps',
  step: (number: number, title: string) => `${number}. ${title}`,
  goTo: 'Go to a step',
  goToLabel: (of: number) => `Number of the step, 1 to ${of}`,
  go: 'Go',
  helpTitle: 'Keys while presenting',
  keys,
  away: 'Off the script: Esc returns to this step',
  answer: (right: string) => `It is: ${right}`,
  black: 'The screen is black. B brings the picture back.',
  pen: 'Drawing: drag on the stage. C clears, Esc ends.',
  opening: 'Opening ...',
  nothing: 'There is nothing to present at this address',
  toMap: 'Go to the course map',
  notShown: (why: string) => `Failed to show this step: because ${why}`,
  speaker: 'Speaker',
  toClass: 'Answers of the class',
  audienceGone: 'No audience window is open. Next and Back still move the place where it will begin.',
  openAudience: 'Open the audience window',
  now: 'Now',
  next: 'Next',
  end: 'This is the last step.',
  noNotes: 'No notes for this step.',
  question: 'Question',
  rightAnswer: (right: string) => `Right answer: ${right}`,
  elapsed: 'Elapsed',
  planned: 'Planned',
  pace: 'Pace',
  ahead: (minutes: string) => `${minutes} min ahead`,
  behind: (minutes: string) => `${minutes} min behind`,
  onTime: 'on time',
  restart: 'Restart clock',
  forth: 'Next step',
  back: 'Back',
  blackScreen: 'Black screen',
  playPause: 'Play or pause',
  picture: 'What the audience sees now',
  phase: { asked: 'the question is open', shown: 'shown' },
  questions: 'Ask before showing',
}

/** The shape of the texts of presenting, in any language. */
export type PresentingWords = typeof en

/** The texts of presenting. */
export const presentingWords = defineWords({ en, nl: presentingWordsNl })
