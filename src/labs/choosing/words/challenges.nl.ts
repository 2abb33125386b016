import type { challengeTexts } from './challenges.ts'

/** De uitdagingen, in het Nederlands. */
export const challengeTextsNl: typeof challengeTexts = {
  'three-forces': {
    title: 'Twee keer ja, en een reden ertegen',
    text: 'Vind krachten waarmee state transfer en event sourcing worden aangeraden zonder een “maar” dat wint, terwijl er iets tegen CQRS spreekt.',
    goals: ['State transfer: ja', 'Event sourcing: ja', 'Er spreekt iets tegen CQRS'],
    hints: [
      'Wat tegen CQRS spreekt, spreekt ook tegen een van de andere twee: geef die er één meer.',
      '“Meteen zien” is tegen CQRS en state transfer; twee krachten spreken voor state transfer.',
    ],
  },
  'six-operations': {
    title: 'Zes van zes volgens de cijfers',
    text: 'Eén op de vijf antwoorden botst. Kies voor alle zes handelingen zo dat een storing het minste kost.',
    goals: ['De kans blijft 20 %', 'Alle zes zijn de goedkoopste'],
    hints: [
      'Deel de botsing door vijf, en vergelijk.',
      'De aanbetaling, de brug en het onderdeel moet je weigeren.',
    ],
  },
  'five-domains': {
    title: 'Gebruik het waar het loont',
    text: 'Bouw alle vijf delen van de garage zoals de krachten vragen.',
    goals: ['Alle vijf zijn gebouwd zoals aangeraden'],
    hints: [
      'Er moeten twee dingen voor CQRS spreken.',
      'Alleen de planning en het zoeken van onderdelen hebben er twee.',
    ],
  },
  'one-product': {
    title: 'Een korte lijst',
    text: 'Vind behoeften, met events bewaren erbij, die hoogstens vier producten en vijf te bouwen onderdelen overlaten.',
    goals: [
      'Events bewaren is nodig',
      'Hoogstens vier producten blijven over',
      'Hoogstens vijf onderdelen om te bouwen',
    ],
    hints: [
      'Aan welke behoefte voldoen drie van de zeven niet?',
      'Patronen over meer events brengen drie onderdelen mee.',
    ],
  },
}
