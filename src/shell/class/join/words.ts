import { defineLaterWords } from '../../../words/index.ts'

/** What a student of a class reads. */
export const joinTexts = {
  inClass: (code: string) => `Class ${code}`,
  answered: (done: number, all: number) => `${done} of ${all} questions answered`,
  handIn: 'Hand in',
  leave: 'Leave the class',
  explain: (done: number, all: number) =>
    `Your ${done === 1 ? 'one answer' : `${done} answers`} to the ${all} questions of this lesson, with how sure you were. Nothing is sent: give the file to your lecturer, or show the code.`,
  name: 'Your name or nickname (may stay empty)',
  nameHint: 'Your lecturer sees it. A random number of this browser tells you apart from others.',
  save: 'Save the file',
  copy: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'This browser does not let a page copy here: save the file.',
  code: 'QR code of your answers',
  codeHint:
    'The code holds the same as the file. Hand in again whenever you have answered more: the latest counts.',
}

/** In all languages. */
export const joinWords = defineLaterWords({
  en: joinTexts,
  later: { nl: async () => (await import('./words.nl.ts')).joinTextsNl },
})
