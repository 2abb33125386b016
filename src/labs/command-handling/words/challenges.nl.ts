import type { challengeTexts } from './challenges.ts'

/** The words of each challenge, in Dutch. */
export const challengeTextsNl: typeof challengeTexts = {
  'strict-rule': {
    title: 'Een te strenge regel',
    text: 'Krijg een klus geweigerd vanwege de werkplekken, terwijl er nooit meer dan drie tegelijk zouden lopen.',
    goals: [
      'Een klus is geweigerd vanwege de werkplekken, en om niets anders',
      'Op geen moment zouden er meer dan drie lopen',
    ],
    hints: [
      'De regel telt klussen die overlappen, en niet hoeveel er op hetzelfde moment lopen.',
      'Op een lege dag overlappen drie korte klussen na elkaar één lange klus.',
      'Een andere dag in het formulier, zeg morgen: 8 tot 9, 9 tot 10, 10 tot 11, elk met een andere auto. Dan 8 tot 11 met een vierde.',
    ],
  },
  'three-deciders': {
    title: 'Drie deciders',
    text: 'Zoek uit wat er mis is met elke decider op de bank, en bewijs het met tests.',
    goals: [
      'Elke foute decider zakte voor een test die die van de garage zelf haalde',
      'Alle drie zijn juist benoemd',
    ],
    hints: [
      'Een test bewijst niets voordat de decider van de garage zelf hem heeft gehaald.',
      'Draai elke kant-en-klare test tegen alle drie.',
      'Twee tests zijn genoeg: “Drie klussen tegelijk” en “Twee keer afronden”, elk tegen Berk en nog één.',
    ],
  },
  'every-difference': {
    title: 'Elk verschil',
    text: 'Zie elk van de drie foute manieren na een replay anders uitkomen, en de juiste hetzelfde. Wat de les laat zien telt niet: doe het zelf.',
    goals: [
      'Een dienst in evolve: een andere toestand',
      'Een klok in evolve: een andere toestand',
      'Toestand rechtstreeks gezet: een andere toestand',
      'Zoals het hoort: dezelfde toestand',
    ],
    hints: [
      'Alle vier staan onder “Maak het stuk”.',
      'Kies een manier, voer het command uit, speel de events één keer af; dan de volgende manier.',
    ],
  },
}
