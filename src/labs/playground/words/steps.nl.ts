import type { challengeTexts, steps } from './steps.ts'

/** The words of the lesson, in Dutch. */
export const stepsNl: typeof steps = {
  decide: {
    title: 'Decide: van een command naar events',
    say: 'Een heel domein op één scherm. SwitchOn kwam binnen, decide controleerde het en wierp LightSwitchedOn op. Het event staat in een eigen store, in deze browser.',
  },
  refuse: {
    title: 'Een command kan mislukken',
    say: 'Het licht is twee keer aangezet. De tweede keer zegt de regel nee, in eigen woorden, en wordt er niets opgeslagen.',
    predict: {
      ask: 'SwitchOn wordt twee keer gestuurd. Hoeveel events worden er opgeslagen?',
      unit: 'events',
      told: 'Eén. Wat geweigerd wordt laat geen event achter.',
    },
  },
  evolve: {
    title: 'Evolve: toestand is een fold van events',
    say: 'Appels erin, brood erin, de appels eruit. De toestand heeft alleen brood; de log heeft alles.',
    predict: {
      ask: 'Appels erin, brood erin, appels eruit. Hoeveel events zijn er?',
      unit: 'events',
      told: 'Drie. Eruit halen is nog een event; het wist er geen.',
    },
  },
  raise: {
    title: 'Raise draait de handler van replay',
    say: 'BookSeats werpt voor elke stoel een event op. raise draait evolve meteen en geeft de nieuwe toestand terug, dus de tweede stoel is een andere. Replay gaat door dezelfde evolve.',
    predict: {
      ask: 'Ada boekt met één command twee stoelen. Welke krijgt ze?',
      options: { 'same-seat': 'Twee keer A1', 'two-seats': 'A1 en A2' },
      told: 'A1 en A2: na de eerste raise weet de toestand dat A1 bezet is.',
    },
  },
  replay: {
    title: 'Draai terug',
    say: 'Verschuif de afspeelkop onderaan: de toestand per event is wat evolve maakte van de events tot daar.',
    predict: {
      ask: 'Drie events. Naar hoeveel toestanden kun je kijken?',
      unit: 'toestanden',
      told: 'Vier: één na elk event, en die vóór het eerste.',
    },
  },
  question: {
    title: 'Een vraag die toen niemand stelde',
    say: 'De projectie everAdded is geschreven nadat deze events waren opgeslagen. Ze antwoordt toch: ze wordt vanaf het eerste event afgespeeld.',
    predict: {
      ask: 'Twee appels, één brood, appels eruit, twee appels. Hoeveel dingen zijn er ooit toegevoegd?',
      unit: 'dingen',
      told: 'Vijf. De toestand is er twee vergeten; de events niet.',
    },
  },
  mutation: {
    title: 'Verander nooit wat je kreeg',
    say: 'Deze evolve schrijft in de toestand die hij kreeg. Vandaag ziet de uitkomst er goed uit; een toestand die iemand anders vasthoudt is onder zijn handen veranderd. Het speelveld merkt het.',
  },
  random: {
    title: 'Replay moet hetzelfde opleveren',
    say: 'Deze evolve roept Math.random aan. Elke functie draait twee keer, op een andere dag, en de antwoorden worden vergeleken. Decide mag ook niet gokken: zet toeval en tijd in het command.',
    predict: {
      ask: 'evolve gebruikt Math.random. Is de toestand na de volgende replay dezelfde?',
      options: { same: 'Dezelfde', different: 'Een andere' },
      told: 'Een andere. Wat er getrokken wordt hoort in het event.',
    },
  },
  endless: {
    title: 'Een lus die nooit eindigt',
    say: 'Deze decide loopt eeuwig rond. Het programma draait in een sandbox met een tijdslimiet van één seconde: het is beëindigd, er is niets opgeslagen, en de pagina leeft.',
    predict: {
      ask: 'decide bevat een eindeloze lus. Wat wordt er van deze pagina?',
      options: { frozen: 'Ze bevriest', ended: 'Ze gaat door, het programma wordt beëindigd' },
      told: 'Ze gaat door. Het programma draait elders, zonder netwerk, en wordt na een seconde weggehaald.',
    },
  },
}

/** The challenges, in Dutch. */
export const challengeTextsNl: typeof challengeTexts = {
  dimmer: {
    title: 'Een dimmer',
    text: 'Leer de lichtschakelaar een eigen command dat LightDimmed opwerpt, en houd het niveau in de toestand bij.',
    goals: ['LightDimmed is opgeslagen', 'de toestand bevat level', 'geen fout en geen opmerking'],
    hints: [
      "Voeg DimLight: { level: 'number' } toe aan commands.",
      "In evolve: case 'LightDimmed': return { ...state, level: event.data.level }",
    ],
  },
  'sold-out': {
    title: 'Uitverkocht',
    text: 'Boek alle zes de stoelen. Probeer er dan nog één.',
    goals: ['er zijn zes stoelen geboekt', 'het laatste command is geweigerd', 'geen fout en geen opmerking'],
    hints: ['Zes stoelen passen in één command.'],
  },
  'own-question': {
    title: 'Een eigen vraag',
    text: 'Sla drie events op in de winkelwagen, en beantwoord een vraag met een eigen projectie.',
    goals: [
      'er zijn drie events opgeslagen',
      'de wagen heeft twee projecties',
      'geen fout en geen opmerking',
    ],
    hints: ['howOften: { initial: 0, on: (view) => view + 1 } telt alles.'],
  },
}
