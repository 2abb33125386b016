import { defineWords } from '../../words/index.ts'

/** The few words that only a film says; all others are the lesson's own. */
export const filmWords = defineWords({
  en: {
    chapter: (number: number, of: number) => `${number} of ${of}`,
    question: 'What do you think?',
    answer: (right: string) => `It is: ${right}`,
    ending: 'What you have seen',
    byYourself: 'Try it yourself: open the lab, break it, and wind time back.',
    rendered: 'Rendered from the running application, frame by frame. Nothing was drawn for the film.',
  },
  nl: {
    chapter: (number: number, of: number) => `${number} van ${of}`,
    question: 'Wat denk jij?',
    answer: (right: string) => `Het is: ${right}`,
    ending: 'Wat je hebt gezien',
    byYourself: 'Probeer het zelf: open het lab, maak het stuk en draai de tijd terug.',
    rendered: 'Beeld voor beeld gemaakt uit de werkende toepassing. Niets is voor de film getekend.',
  },
})
