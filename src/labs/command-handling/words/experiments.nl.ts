import type { breakTexts, publishTexts, raiseTexts } from './experiments.ts'

/** Words of raising an event, in Dutch. */
export const raiseTextsNl: typeof raiseTexts = {
  load: 'Laad uit de store',
  raise: 'Voer PlanMaintenanceJob uit, sla niet op',
  forget: 'Gooi weg en laad opnieuw',
  loadFirst: 'Laad eerst de planning.',
  list: 'Niet-opgeslagen events',
  emptyList: 'Er is nog niets opgeworpen.',
  runs: 'Keren dat evolve liep',
  inReplay: 'bij het laden',
  inRaise: 'bij raise',
  same: 'Beide draaien dezelfde functie:',
  fn: 'workshopPlanning.evolve(state, event)',
  stored: 'Versie in de store',
  note: 'Wat opgeworpen is staat alleen in het geheugen. De versie gaat bij elk event vooruit; de oorspronkelijke versie blijft staan, zodat de store die bij het opslaan kan vergelijken.',
  refused: (rule) => `Geweigerd door ${rule}; er is niets opgeworpen.`,
  full: 'Er is geen auto vrij voor nog een klus.',
}

/** Words of breaking the replay, in Dutch. */
export const breakTextsNl: typeof breakTexts = {
  choose: 'Hoe de operatie wordt uitgevoerd',
  variants: {
    right: {
      title: 'Zoals het hoort',
      text: 'Prijs en tijd worden in de controlefase gevraagd en in het event geschreven.',
    },
    external: {
      title: 'Dienst in evolve',
      text: 'De handler van het event vraagt de onderdelendienst naar de prijs.',
    },
    clock: { title: 'Klok in evolve', text: 'De handler van het event leest de klok.' },
    direct: {
      title: 'Toestand rechtstreeks gezet',
      text: 'Na het event haalt de uitvoering tien procent van de prijs af, in het geheugen, en geen event vertelt ervan.',
    },
  },
  perform: 'Voer het command uit',
  replay: 'Speel de events af',
  replayAgain: 'Nog een keer afspelen',
  commands:
    'Eén PlanMaintenanceJob op een lege dag. Voer het één keer uit, en speel de events dan drie keer af.',
  simulated:
    'De onderdelendienst is gesimuleerd: elke aanroep vindt een prijs die 3,50 hoger is. De klok is die van deze browser.',
  table: 'Levende toestand tegenover afgespeelde toestanden',
  state: 'Toestand',
  price: 'Prijs van de onderdelen',
  takenOn: 'Aangenomen op',
  live: 'Levend',
  replayed: (number) => `Replay ${number}`,
  equal: 'Elke replay gaf de levende toestand terug.',
  differs: (count) =>
    count === 1 ? '1 waarde is niet wat ze was.' : `${count} waarden zijn niet wat ze waren.`,
  notYet: 'Voer het command uit, en speel dan zijn events af.',
  counts: 'Hoe vaak elk ding gedaan is',
  checks: 'Regels gecontroleerd',
  applied: 'Events toegepast',
  calls: 'Aanroepen van de dienst',
  readings: 'Klok gelezen',
  totalCalls: 'Aanroepen van de dienst, levend en in alle replays',
  unknown: 'niet bekend',
}

/** Words of save and publish, in Dutch. */
export const publishTextsNl: typeof publishTexts = {
  intro:
    'Het event is opgeslagen, en dan sterft het programma voordat het iemand iets verteld heeft. Beide manieren draaien echt, op een store in het geheugen.',
  off: 'Vertel het abonnees na het opslaan',
  on: 'Abonnees lezen de log vanaf hun checkpoint',
  crash: 'Handel een command af, crash, herstart',
  stored: 'Events opgeslagen',
  published: 'Events aan de abonnee verteld',
  received: 'Door de abonnee toegepast',
  lost: 'Het event staat in de store, en de abonnee zal er nooit van horen.',
  kept: 'Na de herstart vond de abonnee het achter zijn checkpoint, en paste het één keer toe.',
  notYet: 'Nog niet geprobeerd.',
}
