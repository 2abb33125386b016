import type { ChallengeText } from '../../../teaching/index.ts'
import type { ChallengeId } from '../challenges.ts'

/** The challenges, in English. */
export const challengeTexts: Readonly<Record<ChallengeId, ChallengeText>> = {
  block: {
    title: 'One crash, everybody waits',
    text: 'With two-phase commit and nothing wrong in its rules: let one booking hold all three rows, and another one wait at each of them.',
    goals: [
      'Two-phase commit, with its log',
      'All three rows are held at the end',
      'Somebody waits for each of them',
    ],
    hints: [
      'Who must be silent so that nobody learns the decision?',
      'Crash the desk just after a booking has been taken.',
    ],
  },
  'dirty-read': {
    title: 'See what never was',
    text: 'With a saga whose card is declined last: look at the plan at a moment at which it shows a job that is taken back later.',
    goals: ['A saga', 'A look saw a job that was undone'],
    hints: [
      'The job is planned first. When is it taken back?',
      'Let the film run to 2.4 s and look at the plan.',
    ],
  },
  'one-refund': {
    title: 'Crash in the refund',
    text: 'Let Payments fail in the very moment of the refund of booking 2, and still end with exactly one refund.',
    goals: [
      'Payments failed',
      'It failed over the request to refund',
      'The saga of booking 2 is taken back whole',
      'There is exactly one refund in the book',
    ],
    hints: [
      'Set a trap: a crash can wait for its message.',
      'A trap for Payments, on the last message, once it is stored; then restart it.',
    ],
  },
}

/** The challenges, in Dutch. */
export const challengeTextsNl: typeof challengeTexts = {
  block: {
    title: 'Eén uitval, iedereen wacht',
    text: 'Met two-phase commit en niets mis met de regels: laat één boeking alle drie de rijen vasthouden, en een andere bij elk daarvan wachten.',
    goals: [
      'Two-phase commit, met zijn log',
      'Alle drie de rijen zijn aan het eind vastgehouden',
      'Bij elk daarvan wacht iemand',
    ],
    hints: [
      'Wie moet zwijgen zodat niemand de beslissing hoort?',
      'Laat de balie uitvallen vlak nadat een boeking is aangenomen.',
    ],
  },
  'dirty-read': {
    title: 'Zie wat er nooit was',
    text: 'Met een saga waarvan de kaart als laatste geweigerd wordt: kijk in de planning op een moment dat er een klus staat die later wordt teruggedraaid.',
    goals: ['Een saga', 'Iemand zag een klus die werd teruggedraaid'],
    hints: [
      'De klus wordt het eerst gepland. Wanneer wordt hij teruggedraaid?',
      'Laat de film lopen tot 2,4 s en kijk in de planning.',
    ],
  },
  'one-refund': {
    title: 'Uitval tijdens de terugbetaling',
    text: 'Laat Betalingen uitvallen op het moment van de terugbetaling van boeking 2, en eindig toch met precies één terugbetaling.',
    goals: [
      'Betalingen viel uit',
      'Het viel uit bij de vraag om terug te betalen',
      'De saga van boeking 2 is helemaal teruggedraaid',
      'Er staat precies één terugbetaling in het boek',
    ],
    hints: [
      'Zet een val: een uitval kan op zijn bericht wachten.',
      'Een val voor Betalingen, op het laatste bericht, zodra het is opgeslagen; start het daarna weer.',
    ],
  },
}
