import type { challengeTexts } from './challenges.ts'

/** The words of the challenges, in Dutch. */
export const challengeTextsNl: typeof challengeTexts = {
  'trip-by-hand': {
    title: 'Laat hem openklappen met zo weinig aanroepen als het kost',
    text: 'Verkeer met de hand, de instellingen zoals ze zijn. Niet één aanroep meer dan het minimum.',
    goals: [
      'De breaker is open, door zijn foutpercentage',
      'Er zijn niet meer aanroepen gedaan dan het minimum',
    ],
    hints: [
      'Laat eerst de leverancier falen.',
      'Leverancier: dood, of falend op 100 %. Roep dan vijf keer aan.',
    ],
  },
  'full-circle': {
    title: 'Eén keer rond',
    text: 'Gesloten, open, half-open, gesloten: alleen door aanroepen, en nooit door de breaker met de hand te zetten.',
    goals: [
      'Hij was open door zijn percentages',
      'Hij was half-open na zijn wachttijd',
      'Hij sloot door zijn proefaanroepen',
      'Hij is nooit met de hand gezet',
    ],
    hints: [
      'Maak de leverancier beter terwijl de breaker open is.',
      'Wacht tot de klok rond is; dan zijn de volgende aanroepen proeven, zoveel als er mogen.',
    ],
  },
  'late-result': {
    title: 'Een spook van vroeger',
    text: 'Laat de afloop van een aanroep die vóór het openklappen begon beslissen wat half-open wordt.',
    goals: [
      'De breaker verliet half-open',
      'De afloop van een aanroep van vóór het openen kwam binnen terwijl hij half-open was',
    ],
    hints: [
      'Een trage aanroep begint, andere falen en laten de breaker openklappen, en de trage is klaar als hij half-open is.',
      'Eerst een trage leverancier: roep één keer aan. Dan falend op 100 %: vijf aanroepen. Wacht op half-open met één aanroep, en laat de oude binnenkomen. Een wachttijd van 1 s en één toegestane proef maken het makkelijker.',
    ],
  },
}
