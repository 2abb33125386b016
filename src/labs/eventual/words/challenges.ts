import type { ChallengeText } from '../../../teaching/index.ts'
import type { ChallengeId } from '../challenges.ts'

/** The challenges, in English. */
export const challengeTexts: Readonly<Record<ChallengeId, ChallengeText>> = {
  'back-in-time': {
    title: 'Send Bob back in time',
    text: 'Ann moves her appointment twice, and changes travel slowly. Let Bob look by hand until he sees the new time, and after it the old one.',
    goals: ['A read asks one copy, and Bob looks by hand only', 'Bob read less than he had read before'],
    hints: [
      'He has to be lucky first, and unlucky then. When do the copies differ?',
      'Stand at 3 s and press “Bob looks”, then at 3.6 s and at 4.2 s.',
    ],
  },
  agree: {
    title: 'Agree at a price',
    text: 'Nine of ten messages between copies get lost. Make all copies agree at the end, with at most 80 messages to compare them.',
    goals: [
      'Nine of ten are lost, and Ann moves it four times or more',
      'All copies agree at the end',
      'At most 80 messages to compare',
    ],
    hints: ['Nothing is resent. Who can mend it?', 'Under “Settings”: copies compare every 1.4 s or so.'],
  },
  'break-even': {
    title: 'Worth a lock, or not?',
    text: 'A clash costs € 200, a lock € 50 per booking, the next customer comes after 3 s on average. Without a lock: set the lag at which both cost the same.',
    goals: ['Sold at once, and the prices left as they are', 'The lag is the break-even, to 25 ms'],
    hints: ['At what chance of a clash is € 200 worth € 50?', 'A quarter: −3 s · ln(1 − 1/4) is 863 ms.'],
  },
  six: {
    title: 'Six of six',
    text: 'Sort all six everyday processes by when they become final.',
    goals: ['All six are sorted rightly'],
    hints: [
      'What would it take to put it right afterwards?',
      'Two of them cannot be put right: a body, and a count.',
    ],
  },
}

/** The challenges, in Dutch. */
export const challengeTextsNl: typeof challengeTexts = {
  'back-in-time': {
    title: 'Stuur Bob terug in de tijd',
    text: 'Ann verzet haar afspraak twee keer, en wijzigingen reizen langzaam. Laat Bob met de hand kijken tot hij de nieuwe tijd ziet, en daarna de oude.',
    goals: ['Lezen vraagt één kopie, en Bob kijkt alleen met de hand', 'Bob las minder dan hij eerder las'],
    hints: [
      'Eerst moet hij geluk hebben, dan pech. Wanneer verschillen de kopieën?',
      'Ga op 3 s staan en druk op “Bob kijkt”, en nog eens op 3,6 s en op 4,2 s.',
    ],
  },
  agree: {
    title: 'Gelijk tegen een prijs',
    text: 'Negen van de tien berichten tussen kopieën gaan verloren. Zorg dat alle kopieën aan het eind gelijk zijn, met hoogstens 80 berichten om te vergelijken.',
    goals: [
      'Negen van de tien gaan verloren, en Ann verzet hem vier keer of vaker',
      'Alle kopieën zijn aan het eind gelijk',
      'Hoogstens 80 berichten om te vergelijken',
    ],
    hints: [
      'Niets wordt opnieuw gestuurd. Wie kan het herstellen?',
      'Onder “Instellingen”: kopieën vergelijken elke 1,4 s of zo.',
    ],
  },
  'break-even': {
    title: 'Een lock waard, of niet?',
    text: 'Een botsing kost € 200, een lock € 50 per boeking, de volgende klant komt na gemiddeld 3 s. Zonder lock: stel de vertraging in waarbij beide evenveel kosten.',
    goals: ['Meteen verkocht, met de prijzen zoals ze zijn', 'De vertraging is het omslagpunt, op 25 ms na'],
    hints: [
      'Bij welke kans op een botsing is € 200 gelijk aan € 50?',
      'Een kwart: −3 s · ln(1 − 1/4) is 863 ms.',
    ],
  },
  six: {
    title: 'Zes van zes',
    text: 'Deel alle zes alledaagse processen in naar het moment waarop ze definitief zijn.',
    goals: ['Alle zes zijn goed ingedeeld'],
    hints: [
      'Wat is er nodig om het achteraf recht te zetten?',
      'Twee kun je niet rechtzetten: een lichaam, en een telling.',
    ],
  },
}
