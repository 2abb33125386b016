import type { Heap } from '../naming/names.ts'
import type { namingTexts, queryTexts, testTexts } from './games.ts'

const heaps: Readonly<Record<Heap, string>> = { command: 'Command', event: 'Event', mend: 'Verbeter het' }

/** Words of the game of names, in Dutch. */
export const namingTextsNl: typeof namingTexts = {
  heaps,
  sort: 'Sorteer de namen',
  name: (name) => `Waar hoort ${name}?`,
  judged: (judgement) => {
    switch (judgement.is) {
      case 'command':
        return `Een command: ${judgement.verb} + ${judgement.noun}. Het vraagt iets, en kan geweigerd worden.`
      case 'event':
        return `Een event: ${judgement.noun} + ${judgement.verb}. Het is gebeurd en kan niet geweigerd worden.`
      case 'crud':
        return `De grammatica van een command, maar ${judgement.verb} is wat een database doet. Wat doet het bedrijf met ${judgement.noun}?`
      case 'unclear':
        return {
          'not PascalCase':
            'Schrijf het als één woord met een hoofdletter voor elk deel, zoals PlanMaintenanceJob.',
          'one word':
            'Eén woord is niet genoeg: een command heeft een werkwoord en een naamwoord, een event een naamwoord en een werkwoord.',
          'no verb known here':
            'Geen werkwoord dat deze toets kent: begin ermee voor een command, eindig ermee in de verleden tijd voor een event.',
        }[judgement.why]
    }
  },
  right: 'juist',
  wrong: (heap) => `nee: ${heaps[heap]}`,
  score: (right, sorted, all) => `${right} juist, ${sorted} van ${all} gesorteerd`,
  mend: 'Verbeter UpdateInventory',
  mendHint: 'Een klant verlaat de winkel met een filter. Welk command wordt gestuurd?',
  newName: 'Een betere naam',
  check: 'Beoordeel de naam',
  mended: (name) => `${name} zegt wat het bedrijf doet: nu is “hoeveel zijn er uitgegeven?” te beantwoorden.`,
}

/** Words of commands and queries, in Dutch. */
export const queryTextsNl: typeof queryTexts = {
  sort: 'Command of query?',
  command: 'Command',
  query: 'Query',
  operation: (name) => `Wat is ${name}?`,
  hash: (before, after) =>
    before === after ? `hash van de log ${before}, onveranderd` : `hash van de log ${before} werd ${after}`,
  answer: (text) => `antwoordt ${text}`,
  did: (text) => `deed ${text}`,
  impostor: 'Een bedrieger: zijn naam vraagt, maar hij schrijft.',
  running: 'loopt …',
  right: 'juist',
  wrong: 'nee',
  score: (right, sorted, all) => `${right} juist, ${sorted} van ${all} gesorteerd`,
  note: 'Elke operatie draait echt, op de kleine garage in een eigen store in het geheugen.',
}

/** Words of tests made of events, in Dutch. */
export const testTextsNl: typeof testTexts = {
  given: {
    created: 'de planning is gemaakt',
    'A 08-10': 'klus A is gepland, 08–10, Volvo',
    'B 08-10': 'klus B is gepland, 08–10, Peugeot',
    'C 09-11': 'klus C is gepland, 09–11, Toyota',
    'D 10-12': 'klus D is gepland, 10–12, Volvo',
    'A finished': 'klus A is afgerond',
    'A cancelled': 'klus A is geannuleerd',
  },
  when: {
    'plan E 09-10': 'Plan klus E, 09–10, Skoda',
    'plan E 11-12': 'Plan klus E, 11–12, Skoda',
    'plan E 09-10, the car of A': 'Plan klus E, 09–10, de Volvo',
    'plan E 22-02': 'Plan klus E, 22 tot 02 de volgende dag',
    'finish A': 'Rond klus A af',
    'finish B': 'Rond klus B af',
  },
  faults: {
    none: 'Het is die van de garage zelf',
    'a rule is off': 'Er staat een regel uit',
    'state outside evolve': 'Hij verandert toestand buiten evolve',
  },
  givenTitle: 'Given',
  whenTitle: 'When',
  thenTitle: 'Then',
  add: (event) => `Voeg toe: ${event}`,
  remove: (event) => `Haal weg: ${event}`,
  nothingGiven: 'Er is nog niets gebeurd.',
  whenLabel: 'Command',
  thenLabel: 'Verwacht',
  event: (type) => `event ${type}`,
  refusal: (rule) => `geweigerd: ${rule}`,
  against: 'Decider op de bank',
  deciders: { oak: 'Eik', birch: 'Berk', cedar: 'Ceder' },
  run: 'Draai de test',
  byHand: 'Probeer met de hand: rond A twee keer af',
  byHandResult: (first, second) =>
    `Met de hand: de eerste is ${first ? 'aangenomen' : 'geweigerd'}, de tweede ${second ? 'aangenomen' : 'geweigerd'}.`,
  passed: 'groen, zoals verwacht',
  failed: 'rood, niet zoals verwacht',
  expected: 'verwacht',
  actual: 'werkelijk',
  nothing: 'niets',
  bench:
    'Eén van de drie deciders is die van de garage zelf, één heeft een regel uitstaan, één verandert toestand waar geen event bij komt. Vind ze met tests.',
  verdict: (decider) => `Wat is er mis met ${decider}?`,
  choose: 'niet beslist',
  foundOut: 'ontdekt',
  notSo: 'niet zo',
  runs: 'Tests die gedraaid zijn',
  none: 'Er is nog geen test gedraaid.',
  starters: 'Kant-en-klare tests',
  starter: { stations: 'Drie klussen tegelijk', sameCar: 'Dezelfde auto', finishTwice: 'Twee keer afronden' },
}
