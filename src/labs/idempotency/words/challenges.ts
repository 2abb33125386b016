import type { ChallengeText } from '../../../teaching/index.ts'
import type { ChallengeId } from '../challenges.ts'

/** The challenges, in English. */
export const challengeTexts: Readonly<Record<ChallengeId, ChallengeText>> = {
  'four-fifty': {
    title: 'An impatient finger',
    text: 'Somebody means to pay € 150 once. By pressing again, bring € 450 to the account of a server that looks at no key.',
    goals: [
      'No key is looked at, and the network makes no copies',
      '€ 150 is meant',
      '€ 450 is on the account',
    ],
    hints: ['Each press is a request of its own.', 'Press again twice, with whatever key.'],
  },
  storm: {
    title: 'As meant, in a storm',
    text: 'Five payments; three of ten messages get lost, and each request comes once more, four seconds late. Make the account exactly as meant.',
    goals: [
      'Five payments, three of ten lost each way',
      'Late copies of each request',
      'Nothing twice, nothing never, no difference',
    ],
    hints: [
      'Two dials: one says whether, one says for how long.',
      'A key has to be remembered for longer than the last copy is late.',
    ],
  },
  'four-nines': {
    title: 'What two instances cannot mend',
    text: 'Two instances of 99 % and one database, and a tenth of all failures takes everything down. Come to 99.8 % without a third instance and without better machines.',
    goals: ['Instances of 99 % at most', 'A tenth of the failures is common', '99.8 % with two instances'],
    hints: ['Which part is there once only?', 'What needs no database of its own survives it.'],
  },
}

/** De uitdagingen, in het Nederlands. */
export const challengeTextsNl: typeof challengeTexts = {
  'four-fifty': {
    title: 'Een ongeduldige vinger',
    text: 'Iemand wil één keer € 150 betalen. Breng door nog eens te drukken € 450 op de rekening van een server die naar geen sleutel kijkt.',
    goals: [
      'Er wordt naar geen sleutel gekeken, en het netwerk maakt geen kopieën',
      '€ 150 is bedoeld',
      '€ 450 staat op de rekening',
    ],
    hints: ['Elke druk is een eigen verzoek.', 'Druk nog twee keer, met welke sleutel dan ook.'],
  },
  storm: {
    title: 'Zoals bedoeld, in een storm',
    text: 'Vijf betalingen; drie van de tien berichten gaan verloren, en elk verzoek komt nog een keer, vier seconden later. Zorg dat de rekening precies zoals bedoeld is.',
    goals: [
      'Vijf betalingen, heen en terug drie van de tien verloren',
      'Late kopieën van elk verzoek',
      'Niets twee keer, niets nooit, geen verschil',
    ],
    hints: [
      'Twee knoppen: de ene zegt of, de andere hoe lang.',
      'Een sleutel moet langer onthouden worden dan de laatste kopie te laat is.',
    ],
  },
  'four-nines': {
    title: 'Wat twee instanties niet verhelpen',
    text: 'Twee instanties van 99 % en één database, en een tiende van alle storingen treft alles. Kom op 99,8 % zonder derde instantie en zonder betere machines.',
    goals: [
      'Instanties van hoogstens 99 %',
      'Een tiende van de storingen is gezamenlijk',
      '99,8 % met twee instanties',
    ],
    hints: ['Welk deel is er maar één keer?', 'Wat geen eigen database nodig heeft, overleeft haar.'],
  },
}
