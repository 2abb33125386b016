import { defineWords } from '../../../words/index.ts'

/** What a student of a class reads. */
export const joinWords = defineWords({
  en: {
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
  },
  nl: {
    inClass: (code: string) => `Klas ${code}`,
    answered: (done: number, all: number) => `${done} van ${all} vragen beantwoord`,
    handIn: 'Inleveren',
    leave: 'De klas verlaten',
    explain: (done: number, all: number) =>
      `${done === 1 ? 'Je ene antwoord' : `Je ${done} antwoorden`} op de ${all} vragen van deze les, met hoe zeker je was. Er wordt niets verstuurd: geef het bestand aan je docent, of laat de code zien.`,
    name: 'Je naam of bijnaam (mag leeg blijven)',
    nameHint: 'Je docent ziet hem. Een willekeurig nummer van deze browser houdt jou en anderen uit elkaar.',
    save: 'Bestand bewaren',
    copy: 'Als tekst kopiëren',
    copied: 'Gekopieerd.',
    notCopied: 'Deze browser laat een pagina hier niet kopiëren: bewaar het bestand.',
    code: 'QR-code van je antwoorden',
    codeHint:
      'In de code staat hetzelfde als in het bestand. Lever opnieuw in zodra je meer hebt beantwoord: het laatste telt.',
  },
})
