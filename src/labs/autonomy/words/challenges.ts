import type { ChallengeText } from '../../../teaching/index.ts'
import type { ChallengeId } from '../challenges.ts'

/** The challenges, in English. */
export const challengeTexts: Readonly<Record<ChallengeId, ChallengeText>> = {
  map: {
    title: 'Draw the map',
    text: 'The map of the garage is empty. Give each fact its one owner, and draw the ten edges to those who keep a copy.',
    goals: ['Each of the six facts has exactly one owner, the right one', 'All ten edges are drawn'],
    hints: [
      'Look at “Who owns what”. The name of a context says what it is about.',
      'Four contexts need to know customers, three know products, two hear of jobs, one needs vehicles.',
    ],
  },
  offline: {
    title: 'Go on without the owner',
    text: 'Two planning pages are opened. Stop Customer Management before the first, and let both become complete; with copies that hold only what their contexts need.',
    goals: [
      'Customer Management is stopped by 0.5 s and stays so',
      'Both pages are complete, and nothing failed',
      'Each context keeps exactly its own fields',
    ],
    hints: [
      'Whoever asks is as available as whoever answers.',
      'Choose “Keep a copy”, and the lists of the slide under “Who keeps which fields”; then stop Customer Management at the beginning.',
    ],
  },
  detectors: {
    title: 'Three detectors',
    text: 'Events 4 and 17 are lost on the way to Invoicing, its handler fails over 16, and the last one is lost too. Leave the faults as they are, and end with copies as the owner has them and an invoice to the right address.',
    goals: [
      'All faults take place',
      'No row differs at the end',
      'The invoice goes to the right address',
      'Sequence, heartbeat and reconciliation each found something',
    ],
    hints: [
      'One detector finds a gap, one the tail, one what was swallowed.',
      'Switch on sequence checks and heartbeats under Settings, and feed the copies by both.',
    ],
  },
}

/** The challenges, in Dutch. */
export const challengeTextsNl: typeof challengeTexts = {
  map: {
    title: 'Teken de kaart',
    text: 'De kaart van de garage is leeg. Geef elk feit zijn ene eigenaar, en trek de tien lijnen naar wie een kopie bijhoudt.',
    goals: ['Elk van de zes feiten heeft precies één eigenaar, de juiste', 'Alle tien lijnen staan er'],
    hints: [
      'Kijk bij “Wie is eigenaar waarvan”. De naam van een context zegt waar die over gaat.',
      'Vier contexten moeten klanten kennen, drie kennen producten, twee horen van klussen, één heeft voertuigen nodig.',
    ],
  },
  offline: {
    title: 'Verder zonder de eigenaar',
    text: 'Er worden twee planningspagina’s geopend. Stop Klantbeheer vóór de eerste, en laat ze allebei compleet worden; met kopieën die alleen bevatten wat hun context nodig heeft.',
    goals: [
      'Klantbeheer is uiterlijk bij 0,5 s gestopt en blijft dat',
      'Beide pagina’s zijn compleet, en niets mislukte',
      'Elke context bewaart precies zijn eigen velden',
    ],
    hints: [
      'Wie vraagt, is zo beschikbaar als wie antwoordt.',
      'Kies “Houd een kopie bij”, en de lijsten van de slide bij “Wie bewaart welke velden”; stop Klantbeheer daarna aan het begin.',
    ],
  },
  detectors: {
    title: 'Drie detectoren',
    text: 'Events 4 en 17 gaan verloren op weg naar Facturatie, de handler faalt op 16, en ook het laatste gaat verloren. Laat de fouten zoals ze zijn, en eindig met kopieën die gelijk zijn aan de eigenaar en een factuur naar het goede adres.',
    goals: [
      'Alle fouten vinden plaats',
      'Aan het eind wijkt geen rij af',
      'De factuur gaat naar het goede adres',
      'Volgnummer, heartbeat en reconciliatie vonden elk iets',
    ],
    hints: [
      'De ene detector vindt een gat, de andere de staart, de derde wat werd ingeslikt.',
      'Zet bij Instellingen volgnummers en heartbeats aan, en voed de kopieën met beide.',
    ],
  },
}
