import type { ChallengeText } from '../../../teaching/index.ts'
import type { ChallengeId } from '../challenges.ts'

/** The challenges, in English. */
export const challengeTexts: Readonly<Record<ChallengeId, ChallengeText>> = {
  'old-address': {
    title: 'A letter to the old house',
    text: 'With your own hand: make a context with a copy use an old address once, while the one that calls back gets the new one.',
    goals: ['Nothing happens by itself', 'State transfer gave one old address', 'Notification gave none'],
    hints: [
      'A copy is old for as long as a message takes.',
      'Let a customer move, and ask for the same one within 0.6 s.',
    ],
  },
  survive: {
    title: 'While the owner is away',
    text: 'Stop Customer Management long enough for five calls to fail, and start it again without losing a single move.',
    goals: [
      'Two moves and eight needs each, as set',
      'Five needs or more failed for those who call back',
      'Every move was taken',
    ],
    hints: ['When do customers move? Look at the marks on the time line.', 'Both moves are over at 3.1 s.'],
  },
  'never-behind': {
    title: 'Never behind',
    text: 'Four moves, and no row anywhere may be behind the owner, not for a moment. See what it costs.',
    goals: ['Four moves or more', 'No copy was ever behind', 'Event sourcing agrees at the end'],
    hints: [
      'Two dials make rows late.',
      'Messages that take no time, and a read model that is changed with the write.',
    ],
  },
}

/** De uitdagingen, in het Nederlands. */
export const challengeTextsNl: typeof challengeTexts = {
  'old-address': {
    title: 'Een brief naar het oude huis',
    text: 'Met de hand: laat een context met een kopie één keer een oud adres gebruiken, terwijl wie terugbelt het nieuwe krijgt.',
    goals: ['Er gebeurt niets vanzelf', 'State transfer gaf één oud adres', 'Notification gaf er geen'],
    hints: [
      'Een kopie is oud zolang een bericht onderweg is.',
      'Laat een klant verhuizen, en vraag binnen 0,6 s naar dezelfde.',
    ],
  },
  survive: {
    title: 'Terwijl de eigenaar weg is',
    text: 'Zet Klantbeheer zo lang uit dat vijf vragen mislukken, en weer aan zonder één verhuizing te verliezen.',
    goals: [
      'Twee verhuizingen en acht behoeften elk, zoals ingesteld',
      'Vijf of meer behoeften mislukten voor wie terugbelt',
      'Elke verhuizing is aangenomen',
    ],
    hints: [
      'Wanneer verhuizen klanten? Kijk naar de merktekens op de tijdlijn.',
      'Beide verhuizingen zijn voorbij op 3,1 s.',
    ],
  },
  'never-behind': {
    title: 'Nooit achter',
    text: 'Vier verhuizingen, en nergens mag een rij achterlopen op de eigenaar, geen moment. Kijk wat het kost.',
    goals: ['Vier verhuizingen of meer', 'Geen kopie liep ooit achter', 'Event sourcing klopt aan het eind'],
    hints: [
      'Twee knoppen maken rijen laat.',
      'Berichten die geen tijd kosten, en een read model dat met het schrijven wijzigt.',
    ],
  },
}
